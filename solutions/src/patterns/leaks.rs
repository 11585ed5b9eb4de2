//! Preventing leaks: who starts a thread makes sure it can stop it.
//!
//! **What must work when you are done.** `work` edits nothing: it passes strings
//! on, and its thread ends in every way a thread can end (the work is finished, the
//! reader has left, it is told to stop), whatever it is waiting for just then. It
//! reports that it has ended. `random_numbers` is an endless stream whose thread ends
//! when it is told to, or when nobody is left to read.
//!
//! **Why it works.** A thread can be told to stop only where it waits for the
//! telling. `work` waits in two places, for a string and for a reader, so it has
//! two `select_biased!`s, each with done on top: if done has fired when it comes to one
//! of them, it takes and offers nothing there. That it has ended is reported by a sender
//! that it holds and does not use: whichever `return` or panic ends the thread drops it.
//!
//! **Before you move on.** Without done, `work` ends when its input is closed and
//! empty (the owner of the input drops its sender) or when a send fails (the reader
//! drops the last receiver, and another string comes). `random_numbers` ends only
//! when the last receiver is dropped. For a silent input, for a reader who stays and
//! does not read, and for a forgotten clone, no way is left.
//!
//! - Read: `book/src/patterns/leaks.md`

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::thread;

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
    let (ending, ended) = crate::done();
    thread::spawn(move || {
        // Declared first, so dropped last: when the report goes out, both channels have
        // been let go. Captured variables would be dropped after it, so the next line
        // makes these two the thread's own.
        let _ending = ending;
        let (input, output) = (input, output);
        loop {
            let story = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            select_biased! {
                recv(done) -> _ => return,
                send(output, story) -> result => if result.is_err() { return },
            }
        }
    });
    ended
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
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut random = StdRng::seed_from_u64(seed);
        loop {
            let number = random.next_u64();
            select_biased! {
                recv(done) -> _ => return,
                send(out, number) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// The same by ownership alone: there is no done, and the thread ends when the
/// consumer drops the stream, because the send fails.
///
/// That is enough as long as the consumer is the only one who may want to stop it,
/// and no clone of the stream lies about somewhere.
pub fn random_numbers_while_read(seed: u64) -> Receiver<u64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut random = StdRng::seed_from_u64(seed);
        while out.send(random.next_u64()).is_ok() {}
    });
    stream
}
