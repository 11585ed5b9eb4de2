//! Sends into a queue without a limit, which grows for as long as it can.
//! Caught by: generators::repeat_fn_makes_one_ahead (UNBOUNDED)

use crate::Done;
use crossbeam_channel::{Receiver, select, unbounded};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, take, ticker, typed};

pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = unbounded();
    thread::spawn(move || {
        loop {
            let value = make();
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
