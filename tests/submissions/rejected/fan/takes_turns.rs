//! One value from each input in turn: a silent one holds up all the others.
//! Caught by: fan::fan_in_takes_from_whoever_has_something (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut inputs = std::collections::VecDeque::from(inputs);
        while let Some(input) = inputs.pop_front() {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => message,
            };
            let Ok(value) = value else { continue };
            inputs.push_back(input);
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
