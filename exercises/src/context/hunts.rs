//! Bug hunts: contexts: say in one line what it is.
//!
//! **What must work when you are done.** `hunts` gives back a stream with the
//! values of its input, which ends when the input ends or done fires.
//!
//! **Start with** the cheapest step that can be checked.
//!
//! **Before you move on**, ask the question that shows whether it was understood.
//!
//! - Read: `book/src/context/hunts.md`
//! - Check: `cargo test -p exercises hunts`
//! - Stuck: `exercises/hints/hunts.md`

use crate::Done;
use crossbeam_channel::Receiver;

/// The values of `input`, unchanged and in order, until `input` ends or done fires.
///
/// Does not block. The stream is a rendezvous. The thread ends, and closes the stream,
/// when `input` is closed and empty, when done fires, or when it offers a value and
/// every receiver of the stream is gone.
pub fn hunts<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let _ = (done, input);
    todo!("hunts: pass the values on")
}
