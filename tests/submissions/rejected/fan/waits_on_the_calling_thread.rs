//! Joins its threads before it returns, so it returns when all is over.
//! Caught by: fan::fan_in_does_not_block (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::scope(|scope| {
        for input in inputs {
            let (done, out) = (done.clone(), out.clone());
            scope.spawn(move || pass_on(&done, &input, &out));
        }
    });
    stream
}
fn pass_on<T>(done: &Done, input: &Receiver<T>, out: &Sender<T>) {
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
            send(out, value) -> result => if result.is_err() { return },
        }
    }
}
