//! Closes its stream at the end of the input, and then waits for done.
//! Caught by: or_done::passes_all_and_ends_with_its_input (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::iter;
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in iter::from_fn(
            || select! { recv(done) -> _ => None, recv(input) -> message => message.ok() },
        ) {
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
        drop(out);
        let _ = done.recv();
    });
    stream
}
