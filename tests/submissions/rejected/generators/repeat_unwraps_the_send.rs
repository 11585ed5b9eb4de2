//! Panics when the consumer leaves.
//! Caught by: generators::repeat_goes_round (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat_fn, take, ticker, typed};

pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values.iter().cycle() {
            let value = value.clone();
            select! { recv(done) -> _ => return, send(out, value) -> result => result.unwrap() }
        }
    });
    stream
}
