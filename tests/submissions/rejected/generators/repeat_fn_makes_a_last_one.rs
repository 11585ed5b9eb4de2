//! Told to stop, it makes one more, for nobody.
//! Caught by: generators::repeat_fn_makes_no_more_after_done (FAILED)

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
                recv(done) -> _ => return drop(make()),
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
