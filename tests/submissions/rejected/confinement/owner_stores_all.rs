//! A buffer with room for all the values: none of them waits with the owner.
//! Caught by: confinement::owner_does_not_wait_for_a_reader (FAILED)

use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(values.len());
    thread::spawn(move || {
        for value in values {
            if results.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
