//! Keeps its thread, and so its sender, after the last value.
//! Caught by: confinement::owner_sends_all_and_closes (HUNG)

use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(5);
    thread::spawn(move || {
        for value in values {
            if results.send(value).is_err() {
                return;
            }
        }
        loop {
            thread::park();
        }
    });
    stream
}
