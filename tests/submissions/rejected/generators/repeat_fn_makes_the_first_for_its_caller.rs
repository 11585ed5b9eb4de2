//! Makes the first value before it starts the thread: its caller waits for it.
//! Caught by: generators::repeat_fn_does_not_block (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, take, ticker, typed};

pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    let mut value = make();
    thread::spawn(move || {
        loop {
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            value = make();
        }
    });
    stream
}
