//! Reads by an iterator that hears done, and offers with priority for done.

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::iter;
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let until_done = iter::from_fn(
            || select_biased! { recv(done) -> _ => None, recv(input) -> message => message.ok() },
        );
        for value in until_done {
            select_biased! { recv(done) -> _ => break, send(out, value) -> result => if result.is_err() { break } }
        }
    });
    stream
}
