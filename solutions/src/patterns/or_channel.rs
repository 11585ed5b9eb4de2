//! The or-channel: one done out of many.
//!
//! **What must work when you are done.** `or` takes any number of dones and gives
//! back one that fires as soon as any of them fires. Whatever threads it needs
//! wait without using the processor, and all of them end when the result fires,
//! even if the other dones never do.
//!
//! **Why it works.** `select!` takes a fixed number of cases, so a longer list is
//! cut: three dones here, the rest to a call of its own. The rest also gets the
//! result's own done. That closes the circle: when any thread of the tree is
//! woken, its result fires, the thread above wakes, and the own dones that were
//! passed down wake everything below.
//!
//! - Read: `book/src/patterns/or_channel.md`

use crate::{Done, done};
use crossbeam_channel::{Select, never, select};
use std::thread;

/// Combines dones into one that fires as soon as any of them has fired.
///
/// Does not block: it returns at once, and threads of its own do the waiting.
/// `dones` may be empty (the result never fires), may hold one (the result fires
/// with it), may hold the same done twice, and may hold some that have already
/// fired. Once the result has fired, no thread of this call stays behind.
///
/// A result that is dropped before anything fires need not be noticed.
///
/// Starts about one thread for every two dones.
pub fn or(mut dones: Vec<Done>) -> Done {
    match dones.len() {
        // A channel on which nothing ever happens, without a thread behind it.
        0 => return never(),
        1 => return dones.remove(0),
        _ => {}
    }
    let (cancel, any) = done();
    let own = any.clone();
    thread::spawn(move || {
        // Dropped when the thread ends, whichever case woke it: that fires `any`.
        let _cancel = cancel;
        if dones.len() == 2 {
            select! {
                recv(dones[0]) -> _ => {},
                recv(dones[1]) -> _ => {},
            }
            return;
        }
        let mut rest = dones.split_off(3);
        // Without this line the threads below would go on waiting when one of the
        // three here has fired.
        rest.push(own);
        let rest = or(rest);
        select! {
            recv(dones[0]) -> _ => {},
            recv(dones[1]) -> _ => {},
            recv(dones[2]) -> _ => {},
            recv(rest) -> _ => {},
        }
    });
    any
}

/// The same with one thread, however many dones there are.
///
/// [`Select`] takes a list that is put together at run time, as `select!` cannot.
/// A done carries no value, so that it is ready is all there is to know, and
/// [`Select::ready`] needs no operation to be completed.
pub fn or_with_one_thread(mut dones: Vec<Done>) -> Done {
    match dones.len() {
        0 => return never(),
        1 => return dones.remove(0),
        _ => {}
    }
    let (cancel, any) = done();
    thread::spawn(move || {
        let mut select = Select::new();
        for one in &dones {
            select.recv(one);
        }
        select.ready();
        drop(cancel);
    });
    any
}

/// The bug hunt, mended: the pairs below listen to the result of this pair too.
///
/// As it stood, nothing reached the threads below when the one above them ended:
/// they waited for their own dones only, which may never fire. The result fired
/// all the same, so that nothing but a count of the threads could show it.
pub fn or_of_pairs(mut dones: Vec<Done>) -> Done {
    match dones.len() {
        0 => return never(),
        1 => return dones.remove(0),
        _ => {}
    }
    let (cancel, any) = done();
    let mut rest = dones.split_off(2);
    // An empty rest has no thread that would have to be told.
    if !rest.is_empty() {
        rest.push(any.clone());
    }
    let rest = or_of_pairs(rest);
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
