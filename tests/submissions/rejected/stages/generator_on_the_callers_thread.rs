//! Sends before it returns the stream, so that nobody can read yet.
//! Caught by: stages::generator_sends_all_and_closes (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    for value in values {
        select! {
            recv(done) -> _ => return stream,
            send(out, value) -> result => if result.is_err() { return stream },
        }
    }
    stream
}
