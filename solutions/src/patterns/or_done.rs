//! The or-done channel: read a stream that somebody else controls.
//!
//! **What must work when you are done.** `or_done` gives back a stream with the
//! same values that ends when either ends, the input or done. Its consumer writes
//! a plain `for`, and is not stuck in it, whatever the owner of the input does or
//! fails to do.
//!
//! **Why it works.** The thread waits in two places, and somebody else decides how
//! long: the owner of the input in the first, the consumer in the second. Done
//! stands in both. All that a consumer would have to write around each of its
//! loops is in here, once.
//!
//! - Read: `book/src/patterns/or_done.md`

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::iter;
use std::thread;

/// The values of `input`, unchanged and in order, until `input` ends or done fires.
///
/// Does not block. The stream is a rendezvous: a value is taken from `input` when
/// the one before has been read. The thread ends, lets `input` go and closes the
/// stream, when `input` is closed and empty, when done fires, whether it waits for
/// a value or for a reader, or when it offers a value and every receiver of the
/// stream is gone. A value that it holds when done fires is dropped, unless a reader
/// is ready for it just then.
pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    // The owner has closed: that is the other of the two ends.
                    Err(_) => return,
                },
            };
            // The value is in hand now, and the consumer may be slow, or waiting
            // for the same done. So the question is asked here once more.
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// The same by ownership alone: an iterator, which has no thread, and so nothing
/// that could be left behind.
///
/// `next` runs on the calling thread and blocks until `input` has a value or ends,
/// or done fires. It takes nothing ahead. Where the consumer is the one who wants
/// to stop, this is all it needs; a stage is needed where a `Receiver` is asked
/// for, as in a `select!`.
pub fn until_done<T>(done: Done, input: Receiver<T>) -> impl Iterator<Item = T> {
    iter::from_fn(move || {
        select! {
            recv(done) -> _ => None,
            recv(input) -> message => message.ok(),
        }
    })
    // After done has fired the two cases are both ready, and a value could still
    // come out behind the end.
    .fuse()
}
