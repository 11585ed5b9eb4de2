//! Told to stop, it drops one value and goes on with the next.
//! Caught by: stages::generator_ends_in_the_middle_of_a_long_list (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values {
            select! {
                recv(done) -> _ => continue,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
