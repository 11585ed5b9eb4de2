//! Divides the time of waiting, and not the whole time of an item.
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
    if computing.is_zero() {
        return items.max(1);
    }
    let cores = cores.map_or(1, NonZero::get) as u128;
    let threads = (cores * waiting.as_nanos()).div_ceil(computing.as_nanos());
    (threads as usize).min(items).max(1)
}
