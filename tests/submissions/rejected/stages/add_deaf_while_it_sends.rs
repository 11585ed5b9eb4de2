//! Listens to done while it waits for a value, but not while it waits for a reader.
//! Caught by: stages::add_stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{generator, multiply};

pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            if out.send(value + amount).is_err() {
                return;
            }
        }
    });
    stream
}
