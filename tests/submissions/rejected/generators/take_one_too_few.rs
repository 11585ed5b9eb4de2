//! Counts from one.
//! Caught by: generators::take_all_there_is (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, ticker, typed};

pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for _ in 1..count {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
