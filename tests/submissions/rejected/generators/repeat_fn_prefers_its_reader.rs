//! Tries to send first, and looks at done only when nobody reads: while values
//! flow it never does.
//! Caught by: generators::repeat_fn_looks_at_done_while_values_flow

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, take, ticker, typed};

pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = make();
            if let Err(error) = out.send_timeout(value, Duration::from_millis(20)) {
                let value = error.into_inner();
                select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
