//! The owner holds a receiver too, so it never hears that the consumer has left.
//! Caught by: confinement::owner_ends_when_the_consumer_leaves (LEAK)

use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(5);
    let mine = stream.clone();
    thread::spawn(move || {
        let _mine = mine;
        for value in values {
            if results.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
