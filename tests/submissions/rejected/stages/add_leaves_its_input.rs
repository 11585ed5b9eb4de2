//! Told to stop it closes its stream, but leaves its input to a thread that waits.
//! Caught by: stages::add_stops_while_the_input_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{generator, multiply};

pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    let (more, between) = bounded(0);
    let told = done.clone();
    thread::spawn(move || {
        for value in input {
            select! {
                recv(told) -> _ => return,
                send(more, value) -> result => if result.is_err() { return },
            }
        }
    });
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(between) -> message => match message {
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
