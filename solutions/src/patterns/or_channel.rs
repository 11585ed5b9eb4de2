//! The or-channel: one done out of many.
//!
//! **What must work when you are done.** `or` takes any number of dones and gives
//! back one that fires as soon as any of them fires. Whatever threads it needs
//! wait without using the processor, and all of them end when the result fires,
//! even if the other dones never do.
//!
//! **Why it works.** A `Select` takes a list that is put together at run time, so one
//! thread waits for all of them, and ends with the first that fires. Nothing is left
//! to stop then. The thread is started by the caller: if the system has none left, the
//! caller gets the panic, and nothing has fired.
//!
//! **Before you move on.** For nine dones `or` starts one thread, and it has ended when
//! the result has fired (or ends in that moment). `or_of_pairs`, as it was found,
//! starts four: for nine, seven, five and three dones. When one of the first two dones
//! fires, the other three threads are still there. Mended it starts eight, because each
//! pair passes its own result down as one done more, and all of them end.
//!
//! - Read: `book/src/patterns/or_channel.md`

use crate::{Done, done};
use crossbeam_channel::{Select, never, select};
use std::thread;

/// Combines dones into one that fires as soon as any of them has fired.
///
/// Does not block: it returns, and a thread of its own does the waiting (or several).
/// `dones` may be empty (the result never fires), may hold one (the result fires
/// with it), may hold the same done twice, and may hold some that have already
/// fired. Once the result has fired, no thread of this call stays behind.
///
/// A result that is dropped before anything fires need not be noticed.
///
/// # Panics
///
/// If the system refuses a thread. Nothing has fired then.
pub fn or(mut dones: Vec<Done>) -> Done {
    if dones.len() <= 1 {
        // One done is its own `or`. Of none, nothing ever happens.
        return dones.pop().unwrap_or_else(never);
    }
    let (cancel, any) = done();
    thread::spawn(move || {
        let mut select = Select::new();
        for one in &dones {
            select.recv(one);
        }
        let operation = select.select();
        let which = operation.index();
        // An operation that was selected has to be carried out: dropped, it panics. What
        // it gives is an `Err`, since a done carries no value.
        let _ = operation.recv(&dones[which]);
        drop(cancel);
    });
    any
}

/// The same as a recursion, as it is written in Go: a chain of about one thread for
/// every two dones.
///
/// Each thread listens to three dones and to the `or` of the rest, and passes its own
/// result down, so that the threads below end when it does. It is here to be compared.
/// For threads it is the worse form: it takes many of them, and starts them from within
/// one another. If the system refuses one, the thread above panics, which drops its
/// `cancel`, and so the result fires although no done has fired.
pub fn or_as_a_chain(mut dones: Vec<Done>) -> Done {
    if dones.len() <= 1 {
        return dones.pop().unwrap_or_else(never);
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
        let rest = or_as_a_chain(rest);
        select! {
            recv(dones[0]) -> _ => {},
            recv(dones[1]) -> _ => {},
            recv(dones[2]) -> _ => {},
            recv(rest) -> _ => {},
        }
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
