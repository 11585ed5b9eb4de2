//! A loop in a loop: of no values the inner one does nothing, and the outer one
//! goes round for ever without a look at done.
//! Caught by: generators::repeat_of_nothing (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat_fn, take, ticker, typed};

pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            for value in &values {
                let value = value.clone();
                select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
