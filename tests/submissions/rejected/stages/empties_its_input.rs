//! Told to stop, it takes what is left of its input, to be polite.
//! Caught by: stages::multiply_stops_while_values_flow (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, generator};

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => break,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => break,
                send(out, value * factor) -> result => if result.is_err() { break },
            }
        }
        for _ in input {}
    });
    stream
}
