//! Listens to done only before the first value of an input.
//! Caught by: fan::fan_in_stops_while_the_inputs_are_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    for input in inputs {
        let (done, out) = (done.clone(), out.clone());
        thread::spawn(move || {
            let first = select! {
                recv(done) -> _ => return,
                recv(input) -> message => message,
            };
            for value in first.into_iter().chain(&input) {
                select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        });
    }
    stream
}
