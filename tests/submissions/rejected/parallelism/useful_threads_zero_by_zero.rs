//! Calculates with floating-point numbers: 0 divided by 0 is no number, and no number is 0.
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
    let cores = cores.map_or(1, NonZero::get) as f64;
    let threads = cores * (computing + waiting).as_secs_f64() / computing.as_secs_f64();
    (threads.ceil() as usize).min(items).max(1)
}
