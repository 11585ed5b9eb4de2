//! Gives each value to a thread of its own, which loses the order and the limit.
//! Caught by: stages::multiply_holds_one_value (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, generator};

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
            let (done, out) = (done.clone(), out.clone());
            thread::spawn(move || {
                select! {
                    recv(done) -> _ => {},
                    send(out, value * factor) -> _ => {},
                }
            });
        }
    });
    stream
}
