//! Rounds up how many threads keep one core busy, and multiplies then.
//! Caught by: parallelism::useful_threads_rounds_up (FAILED)

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
    let of_one_core = (computing + waiting)
        .as_nanos()
        .div_ceil(computing.as_nanos());
    (of_one_core as usize)
        .saturating_mul(cores)
        .min(items)
        .max(1)
}
