//! Takes a failed send for a send.
//! Caught by: generators::repeat_fn_ends_when_the_consumer_leaves (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, take, ticker, typed};

pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = make();
            select! {
                recv(done) -> _ => return,
                send(out, value) -> _ => {}
            }
        }
    });
    stream
}
