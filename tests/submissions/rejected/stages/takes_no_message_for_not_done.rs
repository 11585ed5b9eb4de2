//! Takes only a message for done, and done never brings one.
//! Caught by: stages::multiply_stops_while_values_flow (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::stages::{add, generator};

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in input {
            if done.try_recv().is_ok() || out.send(value * factor).is_err() {
                return;
            }
        }
    });
    stream
}
