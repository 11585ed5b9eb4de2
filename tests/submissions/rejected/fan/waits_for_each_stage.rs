//! Makes the next stage when the one before has a result, and puts that back
//! into a channel in front.
//! Caught by: fan::fan_out_reads_nothing (HUNG)

use crossbeam_channel::{Receiver, bounded};

pub use solutions::patterns::fan::{fan_in, ordered, prime_finder};

pub fn fan_out<U>(n: usize, mut make_stage: impl FnMut() -> Receiver<U>) -> Vec<Receiver<U>> {
    (0..n)
        .map(|_| {
            let stage = make_stage();
            let (first, stream) = bounded(100);
            if let Ok(value) = stage.recv() {
                let _ = first.send(value);
            }
            stage.try_iter().for_each(|value| drop(first.send(value)));
            stream
        })
        .collect()
}
