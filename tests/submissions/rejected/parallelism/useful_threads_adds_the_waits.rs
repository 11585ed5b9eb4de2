//! Adds the threads that wait once, and not once for each core.
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
    if computing.is_zero() {
        return items.max(1);
    }
    let cores = cores.map_or(1, NonZero::get);
    let waits = waiting.as_nanos().div_ceil(computing.as_nanos());
    (waits as usize).saturating_add(cores).min(items).max(1)
}
