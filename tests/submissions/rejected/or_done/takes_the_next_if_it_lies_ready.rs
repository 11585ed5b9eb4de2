//! Takes the next value, if it lies ready, while the one before waits for its reader.
//! Caught by: or_done::leaves_values_in_the_buffer (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut held = None;
        loop {
            let value = if let Some(value) = held.take() {
                value
            } else {
                select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => value,
                        Err(_) => return,
                    },
                }
            };
            // A rendezvous channel is always empty, so this looks right there.
            held = if input.is_empty() {
                None
            } else {
                input.recv().ok()
            };
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
