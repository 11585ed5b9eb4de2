//! Keeps the list for next time, so that what was not sent is never let go.
//! Caught by: stages::generator_stops_while_nobody_reads (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut values = values.into_iter();
        while let Some(value) = values.next() {
            let sent = select! {
                recv(done) -> _ => false,
                send(out, value) -> result => result.is_ok(),
            };
            if !sent {
                std::mem::forget(values);
                return;
            }
        }
    });
    stream
}
