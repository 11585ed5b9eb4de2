//! The outer loop is there, and the two `break`s now leave the inner one only.
//! Caught by: generators::ticker_stops (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, take, typed};

pub fn ticker(done: Done, headlines: Vec<String>) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        while !headlines.is_empty() {
            for headline in &headlines {
                let headline = headline.clone();
                select! { recv(done) -> _ => break, send(out, headline) -> result => if result.is_err() { break }, }
            }
        }
    });
    stream
}
