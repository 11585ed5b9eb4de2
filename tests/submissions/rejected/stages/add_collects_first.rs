//! Reads its whole input before it gives anything.
//! Caught by: stages::add_stops_while_values_flow (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{generator, multiply};

pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut all = Vec::new();
        while let Ok(value) = input.recv() {
            all.push(value + amount);
            // What an endless input would do to the memory is not the question.
            all.truncate(1000);
        }
        for value in all {
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
