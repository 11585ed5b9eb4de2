//! Looks at done before each value, and sends without it.
//! Caught by: generators::repeat_fn_stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, take, ticker, typed};

pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        while done.try_recv() == Err(TryRecvError::Empty) {
            if out.send(make()).is_err() {
                return;
            }
        }
    });
    stream
}
