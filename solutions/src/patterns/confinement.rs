//! Confinement: what only one thread can reach needs no lock.
//!
//! **What must work when you are done.** `owner` keeps the sender of its
//! channel to itself and hands out the receiver; `consume` reads to the end;
//! `halves` lets two threads work on one buffer without a lock. And `Confined`
//! makes the compiler refuse the six programs
//! `tests/compile_fail/confinement/confined_*.rs`.
//!
//! **Why it works.** What a thread owns, no other thread can name. The sender is
//! moved into the owner's thread, so it can be used and dropped there and nowhere
//! else. The two halves come from one `split_at_mut`, so they do not overlap, and the
//! scope ends after both threads, so they may be borrowed. `Confined` needs no new
//! idea: it is safe as soon as it has nothing to give away.
//!
//! **Before you move on.** Until `thread::spawn`, the thread that calls `owner` can
//! reach the sender. The closure takes it along, so from then on only the new thread
//! can. When that thread ends, by its last value, by a failed send or by a panic, the
//! sender is dropped there, and no thread can reach it any more.
//!
//! Nobody joins the thread of `owner`: its signature returns the stream alone. It ends
//! by itself, but a panic in it would look like a short list. Where that matters,
//! return the handle too.
//!
//! - Read: `book/src/patterns/confinement.md`

use crossbeam_channel::{Receiver, bounded};
use std::fmt::Display;
use std::thread;

/// How many values may wait in the channel.
const CAPACITY: usize = 5;

/// Sends the values in order from a thread of its own, and closes behind the last.
///
/// Does not block. The capacity of the channel is yours to choose, but it has one, the
/// same for every list: values that nobody reads wait with the owner. The thread ends
/// when all values are sent, or with the first send that fails because every receiver
/// is gone: it does not panic then.
///
/// Here: the channel holds five values.
pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(CAPACITY);
    // `move` takes the only sender along: from here on nobody else can write, and
    // when the thread ends the channel is closed, once, by nobody else.
    thread::spawn(move || {
        for value in values {
            if results.send(value).is_err() {
                return;
            }
        }
    });
    stream
}

/// Reads the stream to its end, and gives each value as text, in order.
///
/// Runs on the calling thread. Blocks until the stream is closed and empty.
pub fn consume<T: Display>(stream: Receiver<T>) -> Vec<String> {
    stream.into_iter().map(|value| value.to_string()).collect()
}

/// Splits the buffer in the middle and has `work` done on both halves, at the same
/// time, on two threads. One of them may be the calling thread.
///
/// Blocks until both have ended. `work` is called twice, once for each half, with a part
/// of `buffer` itself and not with a copy; it does not panic. Every byte is in one of
/// the halves, and their lengths differ by one at most.
pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let (left, right) = buffer.split_at_mut(buffer.len() / 2);
    // Both are started before either is waited for: the scope waits, at its end.
    thread::scope(|scope| {
        scope.spawn(|| work(left));
        scope.spawn(|| work(right));
    });
}

/// A stream that exactly one consumer can read and only its owner can write.
///
/// Not `Clone`: two readers would each get some of the values. It holds no sender,
/// so it can neither write nor close, nor keep the stream open by being there.
#[derive(Debug)]
pub struct Confined<T> {
    stream: Receiver<T>,
}

impl<T: Send + 'static> Confined<T> {
    /// Starts an owner for the values. Does not block.
    pub fn new(values: Vec<T>) -> Confined<T> {
        let stream = owner(values);
        Confined { stream }
    }

    /// Reads all values, in order. Blocks until the owner has closed.
    ///
    /// Takes `self`, so nobody can read once more what has been read.
    pub fn read_all(self) -> Vec<T> {
        self.stream.into_iter().collect()
    }
}
