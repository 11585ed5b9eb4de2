//! Works with floating point numbers, which cannot tell large numbers apart.
//! Caught by: stages::multiply_passes_all_and_ends_with_its_input (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            let value = (value as f64 * factor as f64) as i64;
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

pub use solutions::patterns::stages::{add, generator};
