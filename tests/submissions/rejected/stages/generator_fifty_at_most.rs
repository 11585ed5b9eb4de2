//! Sends fifty values, which is more than any example has.
//! Caught by: stages::generator_sends_all_and_closes (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values.into_iter().take(50) {
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
