//! Listens to done only when no reader waits.
//! Caught by: generators::repeat_looks_at_done_while_values_flow (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat_fn, take, ticker, typed};

pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values.iter().cycle() {
            let value = value.clone();
            if let Err(error) = out.try_send(value) {
                let value = error.into_inner();
                select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}
