//! Calculates in milliseconds: a time that is shorter is 0.
//! Caught by: parallelism::useful_threads_of_all_times (FAILED)

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
    let (computing, waiting) = (computing.as_millis(), waiting.as_millis());
    if computing == 0 {
        return items.max(1);
    }
    let cores = cores.map_or(1, NonZero::get) as u128;
    let threads = (cores * (computing + waiting)).div_ceil(computing);
    (threads as usize).min(items).max(1)
}
