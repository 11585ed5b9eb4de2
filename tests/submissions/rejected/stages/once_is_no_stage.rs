//! Gives its input back when there is nothing to multiply: done cannot stop that.
//! Caught by: stages::multiply_stops_while_the_input_is_silent (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, generator};

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    if factor == 1 {
        return input;
    }
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return,
                send(out, value * factor) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
