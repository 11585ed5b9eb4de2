//! Receives beside done now, but still shows an empty headline where the wire has ended.
//! Caught by: generators::headlines_end_with_the_wire (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, repeat, repeat_fn, take, ticker, typed};

pub fn headlines(done: Done, wire: Receiver<String>, count: usize) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for _ in 0..count {
            let headline = select! { recv(done) -> _ => return, recv(wire) -> message => message.unwrap_or_default() };
            select! { recv(done) -> _ => return, send(out, headline) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
