//! Panics on its thread when the consumer leaves.
//! Caught by: fan::fan_in_ends_when_the_consumer_leaves (FAILED)

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
                let value = select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => value,
                        Err(_) => return,
                    },
                };
                select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => result.unwrap(),
                }
            }
        });
    }
    stream
}
