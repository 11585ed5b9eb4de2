//! The for-select loop: go on until told to stop.
//!
//! **What must work when you are done.** `send_until` offers values one after
//! another and stops when done fires, even while it waits for a reader who never
//! comes. `work_until` does round after round, and once done has fired
//! begins one more at most. Both say how far they got.
//!
//! **Why it works.** Both loops ask about done in the one place where they could
//! otherwise be stuck. `send_until` is stuck when nobody reads, so done is a case
//! beside the send. `work_until` is never stuck but never stops by itself, so it
//! looks at done in passing, with a `default` that makes the `select!` not wait.
//!
//! - Read: `book/src/patterns/for_select.md`

use crate::Done;
use crossbeam_channel::{Sender, select};

/// Sends the items in order until they end, the receivers are gone, or done fires;
/// returns how many were sent.
///
/// Runs on the calling thread, and blocks until one of the three has happened. A
/// send that waits for a reader is given up when done fires. `items` may be
/// endless. After done has fired at most 64 more items are sent.
///
/// Each item is made before it is offered: while it is made, no reader is held, and
/// who waits can give up. So one item may be made that is not sent. Does not close
/// `out`: that is up to its owner.
pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    // The loop makes the item. Were it made inside `send(out, ...)`, crossbeam
    // would make it after a reader had been chosen, who could not leave meanwhile.
    for item in items {
        select! {
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
        select! {
            recv(done) -> _ => return rounds,
            // Nothing to hear yet: out of the `select!`, and to work. Work done in
            // here instead would be just as right.
            default => {},
        }
        work();
        rounds += 1;
    }
}
