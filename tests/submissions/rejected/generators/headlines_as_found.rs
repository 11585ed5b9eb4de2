//! The second bug hunt as it was found.
//! Caught by: generators::headlines_do_not_hold_their_reader

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, repeat, repeat_fn, take, ticker, typed};

pub fn headlines(done: Done, wire: Receiver<String>, count: usize) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for _ in 0..count {
            select! { recv(done) -> _ => return, send(out, wire.recv().unwrap_or_default()) -> result => { if result.is_err() { return; } } }
        }
    });
    stream
}
