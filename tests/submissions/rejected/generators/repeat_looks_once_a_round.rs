//! Looks at done at the beginning of each round, and sends without it.
//! Caught by: generators::repeat_stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat_fn, take, ticker, typed};

pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        while !values.is_empty() && done.try_recv() == Err(TryRecvError::Empty) {
            for value in &values {
                if out.send(value.clone()).is_err() {
                    return;
                }
            }
        }
    });
    stream
}
