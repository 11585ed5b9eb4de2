//! Works with numbers of 32 bits.
//! Caught by: stages::add_passes_all_and_ends_with_its_input (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

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
            let value = i64::from((value as i32).wrapping_add(amount as i32));
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

pub use solutions::patterns::stages::{generator, multiply};
