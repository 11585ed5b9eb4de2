//! Passes on fifty values, which is more than any example has.
//! Caught by: stages::add_two_in_a_row (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for _ in 0..50 {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            let value = value + amount;
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

pub use solutions::patterns::stages::{generator, multiply};
