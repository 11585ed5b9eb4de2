//! Takes a consumer who has left for a mistake of the program's, and panics.
//! Caught by: confinement::owner_ends_when_the_consumer_leaves (FAILED)

use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(5);
    thread::spawn(move || {
        for value in values {
            results.send(value).unwrap();
        }
    });
    stream
}
