//! Looks at done between two values, and not while it waits for a reader.
//! Caught by: stages::generator_stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values {
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            if out.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
