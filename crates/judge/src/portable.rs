//! What a case asks where the system does not tell what threads do.
//!
//! There, `assert_threads_end` returns before the threads have ended, and
//! `wait_until_blocked` before they wait. A case that reads on finds a stage which has not
//! looked at done yet, and which may hand its value to that very reader: its `select!`
//! chooses between the two at random. Where the threads are known nothing here is less
//! strict than the plain question.

use crate::words::{next, offer};
use crate::{FEW, threads, wait_until_blocked};
use crossbeam_channel::{Receiver, Sender};
use std::fmt::Debug;
use std::thread;
use std::time::Duration;

/// What [`next`] says, after done has fired and the threads should have ended.
///
/// Where threads are not known, a few values may come before the stream closes.
///
/// Blocks until there is a value or the stream is closed.
pub fn next_after_done<T: Debug>(stream: &Receiver<T>) -> String {
    if !threads::known() {
        let _ = stream.iter().take(FEW).count();
    }
    next(stream)
}

/// What [`offer`] says, after done has fired and the threads should have ended.
///
/// Where threads are not known, a few values may be taken before the input is let go.
///
/// Blocks while a receiver is held and has no room for the value.
pub fn offer_after_done<T>(input: &Sender<T>, value: impl Fn() -> T) -> &'static str {
    if !threads::known() {
        let _ = (0..FEW).find(|_| input.send(value()).is_err());
    }
    offer(input, value())
}

/// The number that `count` gives once nothing moves any more.
///
/// Where threads are not known, that is a moment after it has come to what is `expected`:
/// less may only be on its way, and more is still seen. Blocks until then.
pub fn settled(expected: usize, count: impl Fn() -> usize) -> usize {
    if !threads::known() {
        // Seldom enough not to look like a case that moves.
        while count() < expected {
            thread::sleep(Duration::from_millis(20));
        }
    }
    wait_until_blocked();
    count()
}

/// Whether this system tells what the threads of a process do.
pub fn threads_are_known() -> bool {
    threads::known()
}

/// What was seen, where threads are known, and otherwise what is `expected`: for what no
/// right answer does once its threads wait, and may do before.
pub fn where_threads_are_known<T>(seen: T, expected: T) -> T {
    if threads_are_known() { seen } else { expected }
}
