//! Receives inside the `send` case, and holds a reader who waits.
//! Caught by: generators::take_holds_one_value (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, ticker, typed};

pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for _ in 0..count {
            select! { recv(done) -> _ => return, send(out, match input.recv() { Ok(value) => value, Err(_) => return }) -> result => if result.is_err() { return } }
        }
    });
    stream
}
