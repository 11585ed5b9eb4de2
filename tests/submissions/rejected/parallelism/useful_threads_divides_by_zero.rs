//! Divides by the time of computing, also if it is 0.
//! Caught by: parallelism::useful_threads_without_computing (FAILED)

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
    let cores = cores.map_or(1, NonZero::get) as u128;
    let threads = (cores * (computing + waiting).as_nanos()).div_ceil(computing.as_nanos());
    (threads as usize).min(items).max(1)
}
