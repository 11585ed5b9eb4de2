//! The bridge channel: a stream of streams, read as one.
//!
//! **What must work when you are done.** `bridge` gives back one stream with the
//! values of all the inner streams: first all of the first, then all of the second,
//! and so on. It stops when it is told to, whether it waits for the next stream, for
//! the next value of the current one, or for its reader.
//!
//! **Start with** one inner stream, which is read until it closes. Then put the loop
//! over the outer stream around it.
//!
//! **Before you move on**, mark every `return` and every `break` in your answer, and
//! say for each of them which loop it leaves, and what is dropped then.
//!
//! - Read: `book/src/patterns/bridge.md`
//! - Check: `cargo test -p exercises bridge`
//! - Stuck: `exercises/hints/bridge.md`

use crate::Done;
use crossbeam_channel::Receiver;

/// The values of all inner streams, one stream after the other, each in its order.
///
/// Does not block. The stream is a rendezvous: a value is taken from the current
/// inner stream when the one before has been read. The next inner stream is taken
/// from `streams` when the one before is closed and empty, not earlier.
///
/// The thread ends, lets `streams` and the inner stream go and closes its stream,
/// when `streams` is closed and empty and so is the last inner stream, when done
/// fires, or when it offers a value and every receiver of the stream is gone. If
/// `streams` closes while an inner stream is open, that one is still read to its end. If
/// done fires while it waits for a value or for its reader, and neither comes at the
/// same moment, no further stream is begun.
pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let _ = (done, streams);
    todo!("bridge: read one inner stream after the other, and pass the values on")
}
