//! Makes ten values, then offers them.
//! Caught by: generators::repeat_fn_makes_one_ahead (FAILED), second to generators::repeat_fn_makes_the_value_first

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
            let values: Vec<T> = (0..10).map(|_| make()).collect();
            for value in values {
                select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
