//! Takes an input that has ended out of its own list, but not out of the numbers of
//! the `Select`: from then on it reads from the wrong one.
//! Caught by: fan::fan_in_ends_with_the_last_input (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut inputs = inputs;
        while !inputs.is_empty() {
            let mut select = Select::new();
            let stop = select.recv(&done);
            for input in &inputs {
                select.recv(input);
            }
            let which = select.ready();
            drop(select);
            if which == stop {
                return;
            }
            match inputs[which - 1].try_recv() {
                Ok(value) => select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                },
                Err(_) => {
                    inputs.swap_remove(which % inputs.len());
                }
            }
        }
    });
    stream
}
