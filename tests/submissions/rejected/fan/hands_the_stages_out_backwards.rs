//! Fills the list from its end.
//! Caught by: fan::fan_out_makes_exactly_n (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::fan::{fan_in, ordered, prime_finder};

pub fn fan_out<U>(n: usize, mut make_stage: impl FnMut() -> Receiver<U>) -> Vec<Receiver<U>> {
    let mut stages: Vec<_> = (0..n).map(|_| make_stage()).collect();
    stages.reverse();
    stages
}
