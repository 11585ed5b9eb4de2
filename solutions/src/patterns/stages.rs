//! Pipelines of channels: every stage a thread, and all of them at work at once.
//!
//! **What must work when you are done.** `generator` turns a list into a stream;
//! `multiply` and `add` take a stream and return one. Put one behind the other they
//! work at the same time, each on a value of its own, and all of them end when the
//! values end, when nobody reads any more, or when done fires.
//!
//! **Why it works.** A stage waits in two places, for a value and for a reader, and
//! listens to done in both. Done stands first: once it has fired, a stage that looks
//! takes and offers nothing more. An end travels in both directions by itself: a
//! thread that ends drops its sender, so the next stage finds its input closed, and
//! its receiver, so the stage before finds its reader gone. So it is enough that each
//! stage looks after itself.
//!
//! **Before you move on.** In a row of three that nobody reads, every thread holds one
//! value that it has worked out, and waits in its second select. The last one wakes
//! when somebody reads, when the stream is dropped, or when done fires. The others
//! wake when the next stage takes their value or drops its receiver, or when done
//! fires.
//!
//! - Read: `book/src/patterns/stages.md`

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

/// Sends the values in order from a thread of its own, and closes behind the last.
///
/// Does not block. The stream is a rendezvous: the next value waits until it is
/// read. The thread ends when all values are read, when done fires, or when every
/// receiver of the stream is gone; what was not sent is dropped with it.
pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values {
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// Multiplies each value of the stream, in order, on a thread of its own.
///
/// Does not block. The stream that it returns is a rendezvous, and a value is taken
/// from `input` only when the one before has been read: one value is held, no more.
/// The thread ends when `input` is closed and empty, when done fires, or when it
/// offers a value and every receiver is gone; then it drops `input`, and its stream
/// closes. No overflow is asked for.
pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    each(done, input, move |value| value * factor)
}

/// Adds to each value of the stream. In all else as [`multiply`].
pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
    each(done, input, move |value| value + amount)
}

/// What all stages of one input have in common: only the work differs.
///
/// Nothing ties the two types together: a stage may take stories and give headlines.
pub fn each<T: Send + 'static, U: Send + 'static>(
    done: Done,
    input: Receiver<T>,
    mut work: impl FnMut(T) -> U + Send + 'static,
) -> Receiver<U> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    // The stage before has ended, so there is nothing left to do,
                    // whether done ever fires or not.
                    Err(_) => return,
                },
            };
            // Worked out before it is offered. Inside the `send` case it would be
            // worked out after a reader had been chosen: that reader could not leave
            // meanwhile, and a panic of `work` there would end the whole process.
            let value = work(value);
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// A stage by ownership alone: it ends with its input, and when a send fails.
///
/// That is enough if the input ends or goes on giving, and if the consumer alone
/// holds the stream. With an input that falls silent, or a consumer who keeps the
/// stream and does not read, nothing can stop it.
pub fn multiply_while_read(input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in input {
            if out.send(value * factor).is_err() {
                return;
            }
        }
    });
    stream
}
