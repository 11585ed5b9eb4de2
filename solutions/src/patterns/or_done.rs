//! The or-done channel: read a stream that somebody else controls.
//!
//! **What must work when you are done.** `until_done` is an iterator, `or_done` a
//! stream. Both have the values of the input and end when either ends, the input or
//! done. Their consumer writes a plain `for`, and is not stuck in it, whatever the
//! owner of the input does or fails to do.
//!
//! **Start with** `until_done`, which waits in one place, on the thread of whoever
//! reads. Then `or_done`, which puts that on a thread of its own: now there is one
//! more place to wait.
//!
//! **Why it works.** A call of `next` waits for the owner of the input and for done, on
//! the thread of the consumer. That consumer is there to take the value, so there is no
//! second wait. The stage has a thread between the two, and its consumer may be slow;
//! so it waits there as well, with done beside it. What a consumer would have to write
//! around each of its loops is in here, once.
//!
//! **Before you move on.** The thread ends when the input closes, which its owner brings
//! about; when done fires, which whoever holds the other half does; and when an offer
//! finds no reader, because the consumer has dropped the stream. With the consumer gone
//! and the input silent there is no next offer: only the first two are left. The
//! iterator has no such case, since it goes with its consumer.
//!
//! - Read: `book/src/patterns/or_done.md`

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::iter;
use std::thread;

/// The values of `input`, unchanged and in order, until `input` ends or done fires, for
/// whoever asks for them. Has no thread of its own.
///
/// Does not block, and takes nothing from `input` yet. A call of `next` blocks until
/// `input` has a value or ends, or done fires, and takes the one value that it gives.
/// Behind the first `None` there is no value any more, even if `input` has some. Lets
/// `input` go when the iterator is dropped.
pub fn until_done<T: Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> Box<dyn Iterator<Item = T> + Send> {
    // Done is first, so this needs no memory of its end: a done that has fired stays
    // fired, and an input that is closed and empty stays so. With a plain `select!` a
    // value could come out behind the end, and the iterator would need `fuse`.
    Box::new(iter::from_fn(move || {
        select_biased! {
            recv(done) -> _ => None,
            recv(input) -> message => message.ok(),
        }
    }))
}

/// The same as a stream, from a thread of its own.
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
        for value in until_done(done.clone(), input) {
            // The value is in hand now, and the consumer may be slow, or waiting for the
            // same done. So done stands here once more.
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
