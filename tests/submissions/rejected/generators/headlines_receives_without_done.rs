//! Receives first, but with a plain `recv`.
//! Caught by: generators::headlines_stop_while_the_wire_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, repeat, repeat_fn, take, ticker, typed};

pub fn headlines(done: Done, wire: Receiver<String>, count: usize) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for _ in 0..count {
            let Ok(headline) = wire.recv() else { return };
            select! { recv(done) -> _ => return, send(out, headline) -> result => { if result.is_err() { return; } } }
        }
    });
    stream
}
