//! First of many: ask several, take the first answer, cancel the rest.
//!
//! **What must work when you are done.** `ask` asks on a thread of its own. `first` asks
//! all at once, and returns the first answer; a failure is no answer while others may
//! still answer. `hedged` asks a second one only when the first has failed or takes too
//! long. Both listen to the caller's context. When they return, the context of their
//! queries has been cancelled, and they have not waited for the queries that still run.
//!
//! **Start with** `ask`: a thread, a call, and a send.
//!
//! **Before you move on**, take the cancelling out of your `first`, in your head: which
//! losers still end, and when?
//!
//! - Read: `book/src/context/first.md`
//! - Check: `cargo test -p exercises first`
//! - Stuck: `exercises/hints/first.md`

use context::{Context, Reason};
use crossbeam_channel::{Receiver, Sender};
use std::fmt;
use std::time::Instant;

/// A question, with the way to ask it: called once, with a context that ends when nobody
/// wants the answer any more. It returns an answer or a failure.
pub type Query<T> = Box<dyn FnOnce(&Context) -> Result<T, QueryError> + Send>;

/// Asks one: calls `query` with `context` on a thread of its own, and sends what it
/// returns, an answer or a failure, on `results`.
///
/// Does not block: only its thread waits. When `query` has returned, the thread waits until
/// the result is received or has room in the channel, or until no receiver is left: then
/// the result is dropped. After that it drops `results`, and ends.
///
/// # Panics
///
/// If the system refuses a thread. If `query` panics, its thread drops `results` and
/// sends nothing.
pub fn ask<T: Send + 'static>(
    context: &Context,
    query: Query<T>,
    results: Sender<Result<T, QueryError>>,
) {
    let _ = (context, query, results);
    todo!("ask: call the query on a thread, and send what it returns")
}

/// Asks all `queries` at once, each on a thread of its own, and returns the first answer.
///
/// Blocks until there is an answer, until all have failed, or until `context` ends. A
/// failure is no answer while others may still answer. The queries get a context that is
/// derived from `context`. When `first` returns, that one has ended: so the others are told
/// to stop. It does not wait for them: each of their threads ends when its query returns,
/// and what the query returns is dropped. A query that panics gives no answer and no
/// failure, and nobody waits for it.
///
/// # Errors
///
/// `Error::NoAnswer` as soon as no query is left that may still answer; so at once if there
/// are no queries. `Error::Ended` as soon as `context` has ended, also if the queries
/// fail because of that. If it had ended before, nobody is asked. If an answer comes when
/// `context` ends, it may be either.
///
/// # Panics
///
/// If the system refuses a thread.
pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    let _ = (context, queries);
    todo!("first: ask all at once, and wait for the first answer")
}

/// Asks `primary`; asks `secondary` only when `patience` is over, or as soon as `primary`
/// has failed. Returns the first answer.
///
/// Blocks until there is an answer, until both have failed, or until `context` ends. Each
/// is asked on a thread of its own. `patience` is over when a value is in it, for example
/// `after(limit)`; after that it stays open, without a value. With `never()` only a failure
/// makes it ask `secondary`. When `secondary` is asked, `primary` may still answer. Context,
/// losers and errors are as with `first`. Queries do not panic.
///
/// # Errors
///
/// `Error::NoAnswer` as soon as both have failed. `Error::Ended` as soon as `context` has
/// ended; if it had ended before, nobody is asked.
///
/// # Panics
///
/// If the system refuses a thread.
pub fn hedged<T: Send + 'static>(
    context: &Context,
    primary: Query<T>,
    secondary: Query<T>,
    patience: Receiver<Instant>,
) -> Result<T, Error> {
    let _ = (context, primary, secondary, patience);
    todo!("hedged: ask one, and another one if it has failed or takes too long")
}

/// Why one query has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryError(pub String);

/// Why there is no answer at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// Nobody is left who may answer. Here is what the queries returned that have failed,
    /// in any order: nothing if there were none.
    NoAnswer(Vec<QueryError>),
    /// The caller's context has ended, for this reason.
    Ended(Reason),
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoAnswer(failures) => write!(f, "no answer; failed: {}", failures.len()),
            Error::Ended(reason) => write!(f, "no answer: {reason}"),
        }
    }
}

impl std::error::Error for QueryError {}

impl std::error::Error for Error {}
