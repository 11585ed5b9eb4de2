//! Hears done while it waits for the first value, and not while it waits for the others.
//! Caught by: stages::multiply_stops_between_two_values (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut first = true;
        loop {
            let value = if !first {
                let Ok(value) = input.recv() else { return };
                value
            } else {
                first = false;
                select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => value,
                        Err(_) => return,
                    },
                }
            };
            let value = value * factor;
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

pub use solutions::patterns::stages::{add, generator};
