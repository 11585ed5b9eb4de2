//! Preventing leaks: who starts a thread makes sure it can stop it.
//!
//! **What must work when you are done.** `work` edits nothing: it passes strings
//! on, and its thread ends in every way a thread can end (the work is finished, the
//! reader has left, it is told to stop), whatever it is waiting for just then. It
//! reports that it has ended. `random_numbers` is an endless stream whose thread ends
//! when it is told to, or when nobody is left to read.
//!
//! **Start with** `random_numbers`: it waits in one place only.
//!
//! **Before you move on**, delete done from both of your functions, in your head:
//! which of the ways to end are left, and who has to do what for them?
//!
//! - Read: `book/src/patterns/leaks.md`
//! - Check: `cargo test -p exercises leaks`
//! - Stuck: `exercises/hints/leaks.md`

use crate::Done;
use crossbeam_channel::{Receiver, Sender};

/// Starts a worker that passes each string of `input` on to `output`, unchanged
/// and in order; returns a done that fires when the worker has ended.
///
/// Does not block. The worker ends when done fires, when `input` is closed and
/// empty, or when it offers a string and every receiver of `output` is gone. Then
/// it drops `input` and `output`, and after them what fires the done that it has
/// returned: whoever hears that it has ended finds both let go. It takes a string only
/// when the one before has been passed on; the one that waits for a reader when done
/// fires is lost. Dropping the result changes nothing.
pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let _ = (done, input, output);
    todo!("work: pass strings on until the worker has a reason to end")
}

/// An endless stream of random numbers, made by a thread of its own.
///
/// Does not block. The stream is a rendezvous: the next number waits until it is
/// read. The same seed gives the same numbers. The thread ends when done fires or
/// every receiver of the stream is gone, and the stream closes.
///
/// `rand::rngs::StdRng` makes numbers from a seed: `seed_from_u64` comes with
/// `rand::SeedableRng`, and `next_u64` with `rand::Rng`.
pub fn random_numbers(done: Done, seed: u64) -> Receiver<u64> {
    let _ = (done, seed);
    todo!("random_numbers: offer one number after another until told to stop")
}
