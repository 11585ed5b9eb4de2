//! Handy generators: where streams come from, and how much of them is wanted.
//!
//! **What must work when you are done.** `repeat` and `repeat_fn` are streams
//! without an end of their own, `take` gives them one, and `typed` turns a stream
//! of anything into a stream of one type. Put in a row they stop from either end:
//! from the front when done fires, from the back when the consumer leaves.
//!
//! **Why it works.** Every value is made first and offered then, in a
//! `select_biased!` that has done first, so done ends every wait. A stage that also has
//! an input waits for it in a select of its own. Nobody reads ahead: what is wanted
//! is known only when it has been read. So when `take` ends, it drops its input,
//! the next offer of the stage before it fails, and that one ends too.
//!
//! **Before you move on.** `make` was called eleven times: when the tenth value has
//! been taken the eleventh is made, and its offer fails once `take` has dropped its
//! input.
//!
//! - Read: `book/src/patterns/generators.md`

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
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
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        // Of an empty list `cycle` is empty as well. A loop around a loop would go
        // round and round there, and never come to the select that hears done.
        for value in values.iter().cycle() {
            let value = value.clone();
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
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
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            // Made here, not inside `send(out, ...)`: there it would be made after a
            // reader had been chosen. That reader could not leave meanwhile, and a
            // panic of `make` would end the whole process.
            let value = make();
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// The first `count` values of `input`, unchanged and in order.
///
/// Does not block. The stream is a rendezvous: a value is taken from `input` when
/// the one before has been read, and never more than `count` values; with a `count`
/// of 0 `input` is not touched. The thread ends, lets `input` go and closes the
/// stream behind the last value, when `input` is closed and empty, when done fires,
/// or when it offers a value and every receiver of the stream is gone.
pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        // Counted before the value is pulled. Counting it afterwards pulls one too
        // many: a value that nobody gets.
        for _ in 0..count {
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    // Fewer than were asked for. There is nothing to fill up with.
                    Err(_) => return,
                },
            };
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
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
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            // A wrong type is the consumer's to judge, who knows what the values
            // are for. `downcast` gives the box back when it was the wrong one.
            let value = value.downcast().map(|value| *value).map_err(WrongType);
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// `repeat_fn` by ownership alone: there is no done, and the thread ends when the
/// consumer drops the stream, because the send fails.
///
/// With `Iterator::take` behind it that is a whole pipeline without a done:
/// `repeat_fn_while_read(make).iter().take(10)`.
pub fn repeat_fn_while_read<T: Send + 'static>(
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || while out.send(make()).is_ok() {});
    stream
}

/// The bug hunt, mended: a loop around the loop, and what that makes necessary.
///
/// As it stood, it showed each headline once and closed. Two more mistakes wait in
/// the outer loop. A `break` now leaves the inner loop only, so the thread would
/// begin the next round after done has fired; hence `return`. And of no headlines
/// the outer loop would spin for ever around an inner one that does nothing; hence
/// `while`.
pub fn ticker(done: Done, headlines: Vec<String>) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        while !headlines.is_empty() {
            for headline in &headlines {
                let headline = headline.clone();
                select_biased! {
                    recv(done) -> _ => return,
                    send(out, headline) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}

/// The bug hunt, mended: receive first, offer then, each beside done.
///
/// As it stood, the thread received *inside* the `send` case. Crossbeam makes the
/// message of that case when a reader has already been chosen, and then waited on
/// the silent wire with `wire.recv()`, which hears no done, while the reader
/// could not even give up. Without a reader that case was never chosen, so the
/// thread could be stopped, and looked right. When the wire had closed, `recv`
/// failed again and again, and the missing headlines came out empty.
pub fn headlines(done: Done, wire: Receiver<String>, count: usize) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || first(count, &done, &wire, &out));
    stream
}

/// `None` when it ended early: done has fired, or the wire has closed, or nobody
/// reads any more. The `?` leaves the function, not only a loop.
fn first(count: usize, done: &Done, wire: &Receiver<String>, out: &Sender<String>) -> Option<()> {
    for _ in 0..count {
        let headline = select_biased! {
            recv(done) -> _ => None,
            recv(wire) -> message => message.ok(),
        }?;
        select_biased! {
            recv(done) -> _ => None,
            send(out, headline) -> result => result.ok(),
        }?;
    }
    Some(())
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
