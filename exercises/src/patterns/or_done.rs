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
//! **Before you move on**, name the three ways in which the thread of `or_done`
//! can end, and who brings each of them about. Which one is left when your consumer has gone
//! and the input is silent?
//!
//! - Read: `book/src/patterns/or_done.md`
//! - Check: `cargo test -p exercises or_done`
//! - Stuck: `exercises/hints/or_done.md`

use crate::Done;
use crossbeam_channel::Receiver;

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
    let _ = (done, input);
    todo!("until_done: an iterator whose `next` waits for the input and for done")
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
    let _ = (done, input);
    todo!("or_done: pass the values on, and listen to done wherever the thread waits")
}
