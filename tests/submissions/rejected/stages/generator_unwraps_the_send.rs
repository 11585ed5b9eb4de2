//! Panics when the consumer has left.
//! Caught by: stages::generator_ends_when_the_consumer_leaves (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values {
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => result.unwrap(),
            }
        }
    });
    stream
}
