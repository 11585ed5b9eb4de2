//! Told to stop while a value waits for its reader, it drops that value and may take the next.
//! Caught by: stages::multiply_takes_nothing_after_done (FAILED)

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
            let value = value * factor;
            select! {
                recv(done) -> _ => continue,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

pub use solutions::patterns::stages::{add, generator};
