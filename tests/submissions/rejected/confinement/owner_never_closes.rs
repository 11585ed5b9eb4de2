//! Forgets a clone of the sender, so that the channel is never closed.
//! Caught by: confinement::owner_sends_all_and_closes (HUNG)

use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(5);
    std::mem::forget(results.clone());
    thread::spawn(move || {
        for value in values {
            if results.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
