//! Threads: fork and join.
//!
//! **What must work when you are done.** In `greet_all` a thread makes one greeting.
//! `fork_join` does the same with any work, and all of it goes on at the same time. For a
//! call that panics there is an error in the list, and the other results are kept. (Some
//! cases let `f` panic: that is planned, and no fault of yours.)
//!
//! **Start with** `greet_all`: a scope, as in `shared_and_taken` on the page. Start all
//! threads first, and then join them; only in `fork_join` does a case see whether you do.
//!
//! **Before you move on**, say what your `fork_join` does when the system refuses the
//! fourth of ten threads: which calls are made, and who waits for them?
//!
//! - Read: `book/src/blocks/threads.md`
//! - Check: `cargo test -p exercises threads`
//! - Stuck: `exercises/hints/threads.md`

/// A greeting for each name, in the order of the names, each made by a thread of its
/// own: `Good evening, Ada!` for `Ada`.
///
/// Blocks until all greetings are made. Without a name there is no greeting and no thread.
///
/// # Panics
///
/// If the system refuses a thread.
pub fn greet_all(names: &[&str]) -> Vec<String> {
    let _ = names;
    todo!("greet_all: start a thread for each name, then join them in order")
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
    let _ = (items, f);
    todo!("fork_join: start a thread for each item, join them all, turn panics into errors")
}

/// What `fork_join` returns for a call that has panicked. (Provided: nothing to write.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panicked {
    /// The message of the panic; empty if what it carries is no text.
    pub message: String,
}
