//! Sends without listening to done.
//! Caught by: stages::generator_stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    let _ = done;
    thread::spawn(move || {
        for value in values {
            if out.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
