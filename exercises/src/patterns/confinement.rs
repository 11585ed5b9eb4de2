//! Confinement: what only one thread can reach needs no lock.
//!
//! **What must work when you are done.** `owner` keeps the sender of its
//! channel to itself and hands out the receiver; `consume` reads to the end;
//! `halves` lets two threads work on one buffer without a lock. And `Confined`,
//! which gives far too much away as it stands, makes the compiler refuse the six
//! programs `tests/compile_fail/confinement/confined_*.rs`. (In these, `subject` is
//! the crate that holds this file.) Every signature stays as it is, but for that of
//! `read_all`.
//!
//! **Start with** `owner` and `consume`. For `Confined`, first fill in `new`; from
//! then on the six programs are judged as well. Then take away what each of them
//! needs.
//!
//! **Before you move on**, say which thread can reach the sender of your `owner`
//! at each moment of its life.
//!
//! - Read: `book/src/patterns/confinement.md`
//! - Check: `cargo test -p exercises confinement`
//! - Stuck: `exercises/hints/confinement.md`

use crossbeam_channel::{Receiver, Sender};
use std::fmt::Display;

/// Sends the values in order from a thread of its own, and closes behind the last.
///
/// Does not block. The capacity of the channel is yours to choose, but it has one, the
/// same for every list: values that nobody reads wait with the owner. The thread ends
/// when all values are sent, or with the first send that fails because every receiver
/// is gone: it does not panic then.
pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let _ = values;
    todo!("owner: make the channel, write and close it on a thread, hand out the receiver")
}

/// Reads the stream to its end, and gives each value as text, in order.
///
/// Runs on the calling thread. Blocks until the stream is closed and empty.
pub fn consume<T: Display>(stream: Receiver<T>) -> Vec<String> {
    let _ = stream;
    todo!("consume: read until the owner has closed")
}

/// Splits the buffer in the middle and has `work` done on both halves, at the same
/// time, on two threads. One of them may be the calling thread.
///
/// Blocks until both have ended. `work` is called twice, once for each half, with a part
/// of `buffer` itself and not with a copy; it does not panic. Every byte is in one of
/// the halves, and their lengths differ by one at most.
pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let _ = (buffer, work);
    todo!("halves: split the buffer, and lend each half to a thread of a scope")
}

/// A stream that exactly one consumer can read and only its owner can write.
///
/// Everything below may be changed, except that `Confined::new(values)` and
/// `stories.read_all()` can still be written. What must be left is a type that cannot
/// be misused: its fields are private, and its `read_all` can be called once.
#[derive(Clone)]
pub struct Confined<T> {
    sender: Sender<T>,
    stream: Receiver<T>,
}

impl<T: Send + 'static> Confined<T> {
    /// Starts an owner for the values. Does not block.
    pub fn new(values: Vec<T>) -> Confined<T> {
        let _ = values;
        todo!("Confined::new: let an owner write the values")
    }

    /// Reads all values, in order. Blocks until the owner has closed.
    pub fn read_all(&self) -> Vec<T> {
        self.stream.iter().collect()
    }
}

impl<T> Extend<T> for Confined<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            let _ = self.sender.send(value);
        }
    }
}

impl<T> AsRef<Sender<T>> for Confined<T> {
    fn as_ref(&self) -> &Sender<T> {
        &self.sender
    }
}

impl<T> From<Confined<T>> for Sender<T> {
    fn from(confined: Confined<T>) -> Sender<T> {
        confined.sender
    }
}
