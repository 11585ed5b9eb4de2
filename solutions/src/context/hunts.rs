//! Bug hunts: contexts: say in one line what it is.
//!
//! **What must work when you are done.** `hunts` gives back a stream with the
//! values of its input, which ends when the input ends or done fires.
//!
//! **Why it works.** Explain each step.
//!
//! - Read: `book/src/context/hunts.md`

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

/// The values of `input`, unchanged and in order, until `input` ends or done fires.
///
/// Does not block. The stream is a rendezvous. The thread ends, and closes the stream,
/// when `input` is closed and empty, when done fires, or when it offers a value and
/// every receiver of the stream is gone.
pub fn hunts<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (output, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select_biased! {
                recv(done) -> _ => return,
                send(output, value) -> result => if result.is_err() {
                    return;
                },
            }
        }
    });
    stream
}
