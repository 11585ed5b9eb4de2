//! Takes the number of cores, also for items that wait.
//! Caught by: parallelism::useful_threads_of_waiting (FAILED)

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
    let _ = (computing, waiting);
    cores.map_or(1, NonZero::get).min(items).max(1)
}
