//! Gives its input back when there is nothing to add: done cannot stop that.
//! Caught by: stages::add_stops_while_the_input_is_silent (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{generator, multiply};

pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    if amount == 0 {
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
                send(out, value + amount) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
