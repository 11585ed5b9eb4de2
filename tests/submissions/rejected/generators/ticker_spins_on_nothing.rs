//! The outer loop is there, and of no headlines it spins.
//! Caught by: generators::ticker_of_nothing (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, take, typed};

pub fn ticker(done: Done, headlines: Vec<String>) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            for headline in &headlines {
                let headline = headline.clone();
                select! { recv(done) -> _ => return, send(out, headline) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
