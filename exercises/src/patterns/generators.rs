//! Handy generators: where streams come from, and how much of them is wanted.
//!
//! **What must work when you are done.** `repeat` and `repeat_fn` are streams
//! without an end of their own, `take` gives them one, and `typed` turns a stream
//! of anything into a stream of one type. Put in a row they stop from either end:
//! from the front when done fires, from the back when the consumer leaves.
//!
//! **Start with** `repeat_fn`, whose parameter becomes `mut make`; then `repeat`, which
//! is the same with a list. Then `take`, which waits in two places.
//!
//! **Before you move on**, say how often `make` was called when `take` has passed
//! ten values on and ended. Then hunt the two bugs: `ticker` is a `repeat`,
//! `headlines` is a `take`.
//!
//! - Read: `book/src/patterns/generators.md`
//! - Check: `cargo test -p exercises generators`
//! - Stuck: `exercises/hints/generators.md`

use crate::{Done, bug_hunt};
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::any::Any;
use std::error::Error;
use std::fmt;
use std::thread;

/// The values in order, again and again, from a thread of its own.
///
/// Does not block. The stream is a rendezvous: the next value waits until it is
/// read. The thread ends, and the stream closes, when done fires or every receiver
/// of the stream is gone; of no values at once, since there is nothing to repeat.
pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let _ = (done, values);
    todo!("repeat: offer the values round after round until told to stop")
}

/// What `make` returns, call after call, from a thread of its own.
///
/// Does not block. The stream is a rendezvous: one value is made ahead of the
/// reader and no more, and it is made before it is offered, never after a reader has
/// been chosen for it. The thread ends, and the stream closes, when done fires or
/// every receiver of the stream is gone; a call of `make` that runs is not
/// interrupted.
pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let _ = (done, make);
    todo!("repeat_fn: make a value, offer it, until told to stop")
}

/// The first `count` values of `input`, unchanged and in order.
///
/// Does not block. The stream is a rendezvous: a value is taken from `input` when
/// the one before has been read, and never more than `count` values; with a `count`
/// of 0 `input` is not touched. The thread ends, lets `input` go and closes the
/// stream behind the last value, when `input` is closed and empty, when done fires,
/// or when it offers a value and every receiver of the stream is gone.
pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let _ = (done, input, count);
    todo!("take: pass on as many values as were asked for, and not pull one more")
}

/// The values of `input` as values of type `T`, in order; one that is something
/// else comes out as an error that holds it, and the stage goes on.
///
/// Does not block. The stream is a rendezvous: a value is taken from `input` when
/// the one before has been read. The thread ends, lets `input` go and closes the
/// stream, when `input` is closed and empty, when done fires, or when it offers a
/// value and every receiver of the stream is gone.
pub fn typed<T: Send + 'static>(
    done: Done,
    input: Receiver<Box<dyn Any + Send>>,
) -> Receiver<Result<T, WrongType>> {
    let _ = (done, input);
    todo!("typed: unpack each value, and pass on what was in it or the error")
}

/// A bug hunt: the news ticker above the entrance. Shows the headlines in order,
/// again and again, until done fires or nobody looks any more. The same promise as
/// [`repeat`].
///
/// Find the mistake, mend it, and delete the first line. Look twice at what you
/// have mended: it is easy to put a new mistake in the place of the old one.
pub fn ticker(done: Done, headlines: Vec<String>) -> Receiver<String> {
    bug_hunt("ticker: find out why it goes dark, and mend it");
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for headline in headlines {
            select_biased! {
                recv(done) -> _ => break,
                send(out, headline) -> result => if result.is_err() { break },
            }
        }
    });
    stream
}

/// A bug hunt: the first `count` headlines of the wire. The same promise as
/// [`take`].
///
/// Find the mistake, mend it, and delete the first line; and `bug_hunt` from the
/// imports, when you have mended both.
pub fn headlines(done: Done, wire: Receiver<String>, count: usize) -> Receiver<String> {
    bug_hunt("headlines: find out where it waits, and what it shows then, and mend it");
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for _ in 0..count {
            select_biased! {
                recv(done) -> _ => return,
                send(out, wire.recv().unwrap_or_default()) -> result => {
                    if result.is_err() {
                        return;
                    }
                }
            }
        }
    });
    stream
}

/// Given: the value was not of the type that was wanted. Holds it, as it came.
#[derive(Debug)]
pub struct WrongType(pub Box<dyn Any + Send>);

impl fmt::Display for WrongType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value is of another type than the one wanted")
    }
}

impl Error for WrongType {}
