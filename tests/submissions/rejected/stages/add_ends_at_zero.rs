//! Takes a zero for the end.
//! Caught by: stages::add_passes_all_and_ends_with_its_input (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{generator, multiply};

pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
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
            if value == 0 {
                return;
            }
            select! {
                recv(done) -> _ => return,
                send(out, value + amount) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
