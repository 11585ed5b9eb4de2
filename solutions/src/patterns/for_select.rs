//! The for-select loop: go on until told to stop.
//!
//! **What must work when you are done.** `send_until` offers values one after
//! another and stops when done fires, even while it waits for a reader who never
//! comes. `work_until` does round after round, and stops before the next when
//! done has fired. Both say how far they got.
//!
//! **Why it works.** Both loops look at done in the one place where they could
//! otherwise stay. `send_until` stays where nobody reads, so done is a case
//! beside the send, and stands first, so that it wins when both could go ahead.
//! `work_until` does not wait but does not stop by itself either, so it looks at done
//! in passing, with a `default` that makes the `select_biased!` not wait.
//!
//! **Before you move on.** `send_until` can be interrupted in the `select_biased!`,
//! and nowhere else: not while `items` makes the next item. `work_until` stops in its
//! `select_biased!` too, between two rounds; what `work` does cannot be interrupted.
//! In both a done that fires just after the look is seen at the next one.
//!
//! - Read: `book/src/patterns/for_select.md`

use crate::Done;
use crossbeam_channel::{Sender, select_biased};

/// Sends the items in order until they end, the receivers are gone, or done fires;
/// returns how many were sent.
///
/// Runs on the calling thread, and blocks until one of the three has happened. A
/// send that waits for a reader is given up when done fires. `items` may be
/// endless. With `select_biased!` and done first, no further item is offered once done
/// has fired; the one that is offered just then may still go out. (A `select!` passes
/// over done now and then. It is accepted as well: the cases allow 64 items more.)
///
/// Each item is made before it is offered: while it is made, no reader is held, and
/// whoever waits can give up. So one item may be made that is not sent. Does not close
/// `out`: that is up to its owner.
pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    // The loop makes the item. Were it made inside `send(out, ...)`, crossbeam
    // would make it after a reader had been chosen, who could not leave meanwhile.
    for item in items {
        select_biased! {
            // First, so that no further item is offered once it has fired.
            recv(done) -> _ => return sent,
            send(out, item) -> result => match result {
                Ok(()) => sent += 1,
                // Nobody is left to read: going on would be for nobody.
                Err(_) => return sent,
            },
        }
    }
    sent
}

/// Calls `work` again and again until done fires; returns how many rounds it did.
///
/// Runs on the calling thread, and blocks until done fires. Looks at done before
/// each round, without waiting. So a round that has begun is finished; the one in
/// which done fires is the last. When done fires just after a look, one more begins:
/// at most one, and none at all if it had fired before the call.
pub fn work_until(done: &Done, mut work: impl FnMut()) -> u64 {
    let mut rounds = 0;
    loop {
        select_biased! {
            recv(done) -> _ => return rounds,
            // It has not fired: leave the `select_biased!`, and work. To work in here
            // instead would be just as right.
            default => {}
        }
        work();
        rounds += 1;
    }
}
