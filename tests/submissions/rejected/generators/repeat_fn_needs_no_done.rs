//! The variant without done: it ends when nobody reads, but not when it is told to.
//! Caught by: generators::repeat_fn_and_a_forgotten_clone (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, take, ticker, typed};

pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let _done = done;
        while out.send(make()).is_ok() {}
    });
    stream
}
