//! The first bug hunt as it was found.
//! Caught by: generators::ticker_goes_round (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, take, typed};

pub fn ticker(done: Done, headlines: Vec<String>) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for headline in headlines {
            select! { recv(done) -> _ => break, send(out, headline) -> result => if result.is_err() { break }, }
        }
    });
    stream
}
