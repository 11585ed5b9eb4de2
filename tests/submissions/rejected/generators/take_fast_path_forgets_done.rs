//! Listens to done only where it would have to wait.
//! Caught by: generators::take_looks_at_done_while_values_flow (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, ticker, typed};

pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for _ in 0..count {
            let value = match input.try_recv() {
                Ok(value) => value,
                Err(_) => select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => value,
                        Err(_) => return,
                    },
                },
            };
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
