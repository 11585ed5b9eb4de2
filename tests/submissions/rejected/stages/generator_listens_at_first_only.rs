//! Listens to done until the first value is sent.
//! Caught by: stages::generator_stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut values = values.into_iter();
        let Some(first) = values.next() else { return };
        select! {
            recv(done) -> _ => return,
            send(out, first) -> result => if result.is_err() { return },
        }
        for value in values {
            if out.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
