//! Never lets go what it did not send, when the consumer has left.
//! Caught by: stages::generator_lets_the_rest_go (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut values = values.into_iter();
        while let Some(value) = values.next() {
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { std::mem::forget(values); return },
            }
        }
    });
    stream
}
