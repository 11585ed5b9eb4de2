//! Goes round, and takes a failed send for a send.
//! Caught by: generators::ticker_stops (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, take, typed};

pub fn ticker(done: Done, headlines: Vec<String>) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in headlines.iter().cycle() {
            let value = value.clone();
            select! {
                recv(done) -> _ => return,
                send(out, value) -> _ => {}
            }
        }
    });
    stream
}
