//! Asks how many cores this machine has, and not what it was given.
//! Caught by: parallelism::useful_threads_of_computing (FAILED)

use std::io;
use std::num::NonZero;
use std::time::Duration;

pub use solutions::blocks::parallelism::map_in_parallel;

pub fn useful_threads(
    cores: io::Result<NonZero<usize>>,
    items: usize,
    computing: Duration,
    waiting: Duration,
) -> usize {
    drop(cores);
    if computing.is_zero() {
        return items.max(1);
    }
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get) as u128;
    let threads = (cores * (computing + waiting).as_nanos()).div_ceil(computing.as_nanos());
    (threads as usize).min(items).max(1)
}
