//! The or-done channel: read a stream that somebody else controls.
//!
//! **What must work when you are done.** `or_done` gives back a stream with the
//! same values that ends when either ends, the input or done. Its consumer writes
//! a plain `for`, and is not stuck in it, whatever the owner of the input does or
//! fails to do.
//!
//! **Start with** the half that you know from the for-select loop: offer a value,
//! and listen to done. Then do the same for receiving one.
//!
//! **Before you move on**, name the three ways in which your thread can end, and
//! who brings each of them about. Which one is left when your consumer has gone
//! and the input is silent?
//!
//! - Read: `book/src/patterns/or_done.md`
//! - Check: `cargo test -p exercises or_done`
//! - Stuck: `exercises/hints/or_done.md`

use crate::Done;
use crossbeam_channel::Receiver;

/// The values of `input`, unchanged and in order, until `input` ends or done fires.
///
/// Does not block. The stream is a rendezvous: a value is taken from `input` when
/// the one before has been read. The thread ends, lets `input` go and closes the
/// stream, when `input` is closed and empty, when done fires, whether it waits for
/// a value or for a reader, or when it offers a value and every receiver of the
/// stream is gone. A value that it holds when done fires is dropped, unless a reader
/// is ready for it just then.
pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let _ = (done, input);
    todo!("or_done: pass the values on, and listen to done wherever the thread waits")
}
