//! What cannot be divided is 0 threads, and so one.
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
    let all = cores * (computing + waiting).as_nanos();
    let rounds_up = computing.as_nanos().saturating_sub(1);
    let threads = (all + rounds_up).checked_div(computing.as_nanos());
    threads.unwrap_or(0).min(items as u128).max(1) as usize
}
