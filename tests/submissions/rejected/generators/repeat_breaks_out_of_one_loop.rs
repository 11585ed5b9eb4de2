//! `break` leaves the inner loop; the outer one begins the next round, in which
//! the same happens.
//! Caught by: generators::repeat_stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat_fn, take, ticker, typed};

pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        while !values.is_empty() {
            for value in &values {
                let value = value.clone();
                select! { recv(done) -> _ => break, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
