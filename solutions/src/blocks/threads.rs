//! Threads: fork and join.
//!
//! **What must work when you are done.** In `greet_all` a thread makes one greeting.
//! `fork_join` does the same with any work, and all of it goes on at the same time. For a
//! call that panics there is an error in the list, and the other results are kept. (Some
//! cases let `f` panic: that is planned, and no fault of yours.)
//!
//! **Why it works.** Both functions fork in one loop and join in a second one. `collect`
//! stands between the two: it runs the first loop to its end, so every thread is started
//! before the first `join` waits. The handles lie in the order of the items, and they are
//! joined in that order, so the results have it too, whichever thread ends first. Every
//! handle of the scope is joined, so the scope itself has no panic to hand on.
//!
//! **Before you move on.** Three calls are made, because three threads were started
//! before the fourth was refused. `scope.spawn` then panics on the calling thread. The
//! scope still waits until the three calls are over, and then the panic goes on to the
//! caller of `fork_join`; their results are lost. If one of the three waits for a call that
//! was not begun, the scope waits for ever. With `thread::spawn` in place of the scope the
//! panic goes to the caller at once, and nobody waits for the three threads.
//!
//! - Read: `book/src/blocks/threads.md`

use std::any::Any;
use std::thread;

/// A greeting for each name, in the order of the names, each made by a thread of its
/// own: `Good evening, Ada!` for `Ada`.
///
/// Blocks until all greetings are made. Without a name there is no greeting and no thread.
///
/// # Panics
///
/// If the system refuses a thread.
pub fn greet_all(names: &[&str]) -> Vec<String> {
    thread::scope(|scope| {
        // Fork: the scope lends `names` to the threads, so no name has to be copied.
        let threads: Vec<_> = names
            .iter()
            .map(|name| scope.spawn(move || format!("Good evening, {name}!")))
            .collect();
        // Join, in the order in which they were started.
        threads
            .into_iter()
            .map(|thread| thread.join().expect("to make a greeting does not panic"))
            .collect()
    })
}

/// Calls `f` once with each item, each time on a thread of its own, and returns what
/// the calls return, in the order of the items.
///
/// Every thread is started before one is waited for, so one call may wait for something
/// that another does. Blocks until every call has returned or panicked.
///
/// # Errors
///
/// For a call that panics there is an `Err` in the place of its result, and nothing
/// changes for the other calls.
///
/// # Panics
///
/// If the system refuses a thread, when the calls that have begun are over. If one of
/// these waits for a call that was not begun, `fork_join` waits for ever.
pub fn fork_join<T, U, F>(items: Vec<T>, f: F) -> Vec<Result<U, Panicked>>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    // Each closure takes its item along, and a reference to the one `f`.
    let f = &f;
    thread::scope(|scope| {
        let calls: Vec<_> = items
            .into_iter()
            .map(|item| scope.spawn(move || f(item)))
            .collect();
        calls
            .into_iter()
            .map(|call| {
                call.join().map_err(|payload| Panicked {
                    // `&*payload` is what is in the box. `&payload` would be the box
                    // itself, and that is no text.
                    message: message(&*payload),
                })
            })
            .collect()
    })
}

/// The text that a panic carries: a `&str` or a `String`, depending on how `panic!` was
/// called.
fn message(payload: &(dyn Any + Send)) -> String {
    if let Some(text) = payload.downcast_ref::<&str>() {
        (*text).to_owned()
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text.clone()
    } else {
        String::new()
    }
}

/// What `fork_join` returns for a call that has panicked. (Provided: nothing to write.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panicked {
    /// The message of the panic; empty if what it carries is no text.
    pub message: String,
}
