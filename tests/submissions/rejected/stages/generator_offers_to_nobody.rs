//! Takes a failed send for a send, and offers the rest of its list to nobody.
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
                recv(done) -> _ => return,
                send(out, value) -> _ => {},
            }
        }
    });
    stream
}
