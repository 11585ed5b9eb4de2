//! Takes a failed send for a send.
//! Caught by: generators::repeat_ends_when_the_consumer_leaves (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat_fn, take, ticker, typed};

pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values.iter().cycle() {
            let value = value.clone();
            select! { recv(done) -> _ => return, send(out, value) -> _ => {} }
        }
    });
    stream
}
