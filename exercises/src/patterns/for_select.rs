//! The for-select loop: go on until told to stop.
//!
//! **What must work when you are done.** `send_until` offers values one after
//! another and stops when done fires, even while it waits for a reader who never
//! comes. `work_until` does round after round, and stops before the next when
//! done has fired. Both say how far they got.
//!
//! **Start with** `work_until`: a `select_biased!` that does not wait, then the work.
//! (A closure that is called has to be `mut`: write `mut work` among the parameters.)
//!
//! **Before you move on**, say for each of the two at which line it can be
//! interrupted, and at which it cannot.
//!
//! - Read: `book/src/patterns/for_select.md`
//! - Check: `cargo test -p exercises for_select`
//! - Stuck: `exercises/hints/for_select.md`

use crate::Done;
use crossbeam_channel::Sender;

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
    let _ = (done, items.into_iter(), out);
    todo!("send_until: offer the items one by one, and listen to done while waiting")
}

/// Calls `work` again and again until done fires; returns how many rounds it did.
///
/// Runs on the calling thread, and blocks until done fires. Looks at done before
/// each round, without waiting. So a round that has begun is finished; the one in
/// which done fires is the last. When done fires just after a look, one more begins:
/// at most one, and none at all if it had fired before the call.
pub fn work_until(done: &Done, work: impl FnMut()) -> u64 {
    let _ = (done, work);
    todo!("work_until: look at done, do a round, count it")
}
