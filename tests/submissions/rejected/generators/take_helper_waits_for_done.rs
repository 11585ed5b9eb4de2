//! A helper passes done on to a flag. It is still there when the values are all
//! taken and done stays open.
//! Caught by: generators::take_all_there_is (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, ticker, typed};

pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = {
        let done = done.clone();
        thread::spawn(move || {
            let _ = done.recv();
        });
        bounded(0)
    };
    thread::spawn(move || {
        for _ in 0..count {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
