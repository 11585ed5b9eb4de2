//! Knows better than its caller how many stages are good for the machine.
//! Caught by: fan::fan_out_makes_exactly_n (FAILED)

use crossbeam_channel::Receiver;
use std::thread;

pub use solutions::patterns::fan::{fan_in, ordered, prime_finder};

pub fn fan_out<U>(n: usize, make_stage: impl FnMut() -> Receiver<U>) -> Vec<Receiver<U>> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    std::iter::repeat_with(make_stage)
        .take(n.min(cores).min(4))
        .collect()
}
