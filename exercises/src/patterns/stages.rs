//! Pipelines of channels: every stage a thread, and all of them at work at once.
//!
//! **What must work when you are done.** `generator` turns a list into a stream;
//! `multiply` and `add` take a stream and return one. Put one behind the other they
//! work at the same time, each on a value of its own, and all of them end when the
//! values end, when nobody reads any more, or when done fires.
//!
//! **Start with** `generator`, which waits in one place. Then `multiply`, which
//! waits in two; and when it works, `add`.
//!
//! **Before you move on**, take a row of three stages in which nobody reads: what
//! does each thread hold, where does it wait, and what are the ways to wake it?
//!
//! - Read: `book/src/patterns/stages.md`
//! - Check: `cargo test -p exercises stages`
//! - Stuck: `exercises/hints/stages.md`

use crate::Done;
use crossbeam_channel::Receiver;

/// Sends the values in order from a thread of its own, and closes behind the last.
///
/// Does not block. The stream is a rendezvous: the next value waits until it is
/// read. The thread ends when all values are read, when done fires, or when every
/// receiver of the stream is gone; what was not sent is dropped with it.
pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let _ = (done, values);
    todo!("generator: offer the values one by one, and listen to done while waiting")
}

/// Multiplies each value of the stream, in order, on a thread of its own.
///
/// Does not block. The stream that it returns is a rendezvous, and a value is taken
/// from `input` only when the one before has been read: one value is held, no more.
/// The thread ends when `input` is closed and empty, when done fires, or when it
/// offers a value and every receiver is gone; then it drops `input`, and its stream
/// closes. No overflow is asked for.
pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let _ = (done, input, factor);
    todo!("multiply: take a value, multiply it, offer it, and listen to done at both")
}

/// Adds to each value of the stream. In all else as [`multiply`].
pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
    let _ = (done, input, amount);
    todo!("add: take a value, add to it, offer it, and listen to done at both")
}
