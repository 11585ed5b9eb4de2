//! The or-channel: one done out of many.
//!
//! **What must work when you are done.** `or` takes any number of dones and gives
//! back one that fires as soon as any of them fires. Whatever threads it needs
//! wait without using the processor, and all of them end when the result fires,
//! even if the other dones never do.
//!
//! **Start with** the lists that need no thread: of no dones (what can never
//! fire?) and of one. Then two, with a thread and a `select!`. Only then many.
//!
//! **Before you move on**, count the threads that your answer starts for nine
//! dones, and say which of them is still there after the first has fired. Then
//! hunt the bug in `or_of_pairs`, which has given an answer to that without
//! thinking about it.
//!
//! - Read: `book/src/patterns/or_channel.md`
//! - Check: `cargo test -p exercises or_channel`
//! - Stuck: `exercises/hints/or_channel.md`

use crate::{Done, bug_hunt, done};
use crossbeam_channel::{never, select};
use std::thread;

/// Combines dones into one that fires as soon as any of them has fired.
///
/// Does not block: it returns at once, and threads of its own do the waiting.
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
