//! More inputs than that do not come.
//! Caught by: fan::fan_in_of_a_hundred (HUNG)

use crate::Done;
use crossbeam_channel::Receiver;
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, mut inputs: Vec<Receiver<T>>) -> Receiver<T> {
    // The others are held, and never read.
    let others = inputs.split_off(inputs.len().min(64));
    let stream = solutions::patterns::fan::fan_in(done.clone(), inputs);
    if !others.is_empty() {
        thread::spawn(move || {
            let _ = done.recv();
            drop(others);
        });
    }
    stream
}
