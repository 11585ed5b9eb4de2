//! Takes an error for one thread, and not for one core.
//! Caught by: parallelism::useful_threads_of_unknown_cores (FAILED)

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
    let Ok(cores) = cores else { return 1 };
    if computing.is_zero() {
        return items.max(1);
    }
    let cores = cores.get() as u128;
    let threads = (cores * (computing + waiting).as_nanos()).div_ceil(computing.as_nanos());
    (threads as usize).min(items).max(1)
}
