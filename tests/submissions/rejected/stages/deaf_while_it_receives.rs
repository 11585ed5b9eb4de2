//! Listens to done while it waits for a reader, but not while it waits for a value.
//! Caught by: stages::multiply_stops_while_the_input_is_silent (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, generator};

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in input {
            select! {
                recv(done) -> _ => return,
                send(out, value * factor) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
