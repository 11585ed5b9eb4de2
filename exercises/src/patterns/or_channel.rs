//! The or-channel: one done out of many.
//!
//! **What must work when you are done.** `or` takes any number of dones and gives
//! back one that fires as soon as any of them fires. Whatever threads it needs
//! wait without using the processor, and all of them end when the result fires,
//! even if the other dones never do.
//!
//! **Start with** the lists that need no thread: of no dones (what can never
//! fire?) and of one. All others need one thread, and a `Select`. (A chain of
//! threads, as on the page, passes the cases too.)
//!
//! **Before you move on**, count the threads that your answer starts for nine
//! dones, and those that `or_of_pairs` starts. Which of them are still there after
//! the first done has fired? Then hunt the bug in `or_of_pairs`.
//!
//! - Read: `book/src/patterns/or_channel.md`
//! - Check: `cargo test -p exercises or_channel`
//! - Stuck: `exercises/hints/or_channel.md`

use crate::{Done, bug_hunt, done};
use crossbeam_channel::{never, select};
use std::thread;

/// Combines dones into one that fires as soon as any of them has fired.
///
/// Does not block: it returns, and a thread of its own does the waiting (or several).
/// `dones` may be empty (the result never fires), may hold one (the result fires
/// with it), may hold the same done twice, and may hold some that have already
/// fired. Once the result has fired, no thread of this call stays behind.
///
/// A result that is dropped before anything fires need not be noticed.
pub fn or(dones: Vec<Done>) -> Done {
    let _ = dones;
    todo!("or: fire as soon as any of the dones fires")
}

/// A bug hunt: the same promise as [`or`], put together from pairs. The result
/// always fires when it should. All the same it breaks the promise.
///
/// Find the mistake, mend it, and delete the first line, and `bug_hunt` from the
/// imports.
pub fn or_of_pairs(mut dones: Vec<Done>) -> Done {
    bug_hunt("or_of_pairs: find out what it leaves behind, and mend it");
    match dones.len() {
        0 => return never(),
        1 => return dones.remove(0),
        _ => {}
    }
    let rest = or_of_pairs(dones.split_off(2));
    let (cancel, any) = done();
    thread::spawn(move || {
        select! {
            recv(dones[0]) -> _ => {},
            recv(dones[1]) -> _ => {},
            recv(rest) -> _ => {},
        }
        drop(cancel);
    });
    any
}
