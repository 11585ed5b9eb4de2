//! Hears done while it waits for a value, but not while it waits for its reader.
//! Caught by: fan::fan_in_stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    for input in inputs {
        let (done, out) = (done.clone(), out.clone());
        thread::spawn(move || {
            loop {
                select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => if out.send(value).is_err() { return },
                        Err(_) => return,
                    },
                }
            }
        });
    }
    stream
}
