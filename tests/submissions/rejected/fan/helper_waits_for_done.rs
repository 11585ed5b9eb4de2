//! A helper closes the inputs off when done fires. When they end by themselves it
//! stays.
//! Caught by: fan::fan_in_ends_with_the_last_input (LEAK)

use crate::Done;
use crossbeam_channel::Receiver;
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let stop = done.clone();
    thread::spawn(move || {
        let _ = stop.recv();
    });
    solutions::patterns::fan::fan_in(done, inputs)
}
