//! Ends as soon as one input has ended.
//! Caught by: fan::fan_in_ends_with_the_last_input (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut select = Select::new();
        for input in &inputs {
            select.recv(input);
        }
        let stop = select.recv(&done);
        loop {
            let ready = select.select();
            let which = ready.index();
            if which == stop {
                let _ = ready.recv(&done);
                return;
            }
            let Ok(value) = ready.recv(&inputs[which]) else {
                return;
            };
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
