//! Takes no notice of a reader who has left, and empties its input for nobody.
//! Caught by: stages::add_ends_when_the_consumer_leaves (LEAK)

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
            select! {
                recv(done) -> _ => return,
                send(out, value + amount) -> _ => {},
            }
        }
    });
    stream
}
