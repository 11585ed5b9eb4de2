//! A channel without limit between the inputs and the reader.
//! Caught by: fan::fan_in_holds_one_of_each (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select, unbounded};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (store, stored) = unbounded();
    for input in inputs {
        let (done, store) = (done.clone(), store.clone());
        thread::spawn(move || pass_on(&done, &input, &store));
    }
    drop(store);
    let (out, stream) = bounded(0);
    thread::spawn(move || pass_on(&done, &stored, &out));
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
