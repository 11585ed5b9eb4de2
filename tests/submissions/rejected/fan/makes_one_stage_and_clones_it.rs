//! Makes one stage and hands out its stream `n` times: one stage does all the work.
//! Caught by: fan::fan_out_makes_exactly_n (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::fan::{fan_in, ordered, prime_finder};

pub fn fan_out<U>(n: usize, mut make_stage: impl FnMut() -> Receiver<U>) -> Vec<Receiver<U>> {
    vec![make_stage(); n]
}
