//! Puts everything into a channel without a limit.
//! Caught by: confinement::owner_does_not_wait_for_a_reader (FAILED)

use crossbeam_channel::{Receiver, unbounded};
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = unbounded();
    thread::spawn(move || {
        for value in values {
            let _ = results.send(value);
        }
    });
    stream
}
