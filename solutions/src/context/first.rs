//! First of many: ask several, take the first answer, cancel the rest.
//!
//! **What must work when you are done.** `ask` asks on a thread of its own. `first` asks
//! all at once, and returns the first answer; a failure is no answer while others may
//! still answer. `hedged` asks a second one only when the first has failed or takes too
//! long. Both listen to the caller's context. When they return, the context of their
//! queries has been cancelled, and they have not waited for the queries that still run.
//!
//! **Why it works.** Every query has a clone of the sender, and `first` keeps none: so the
//! channel is closed when nobody is left who may answer, also when a query panics.
//! Whichever way `first` is left, it drops `results`, and then the guard, which cancels.
//! A loser that waits in its send finds that nobody receives; a loser that waits for
//! something else finds that its context has ended. No send needs room: a send that nobody
//! receives fails when the receiver is dropped.
//!
//! In the select the caller's done stands first. When the caller's context ends, its done
//! fires before the queries learn of it. So when one of them fails because of that, the
//! next round finds done, and `first` says the reason.
//!
//! `hedged` waits once for three things, and after that it is a `first` of two. It keeps a
//! sender until it asks the second: until then somebody may still answer.
//!
//! **Before you move on.** Without the cancelling a loser that has its answer ends: its
//! send fails. A loser that waits for its agency stays until the agency answers or hangs
//! up; if it never does, the thread is leaked. In Go the first kind stays as well, if
//! the channel has no room for it.
//!
//! - Read: `book/src/context/first.md`

use context::{Context, Reason};
use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::fmt;
use std::thread;
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
    // The thread may live longer than the caller's reference.
    let context = context.clone();
    thread::spawn(move || {
        let result = query(&context);
        // Fails if nobody wants the result any more: then there is nothing left to do.
        let _ = results.send(result);
    });
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
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    // Cancels whichever way this function is left, also by a panic.
    let _cancel = cancel.cancel_on_drop();
    let (sender, results) = bounded(0);
    for query in queries {
        ask(&asked, query, sender.clone());
    }
    // Now the queries have the only senders.
    drop(sender);
    first_answer(context, &results, Vec::new())
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
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    let _cancel = cancel.cancel_on_drop();
    let (sender, results) = bounded(0);
    ask(&asked, primary, sender.clone());
    let mut failures = Vec::new();
    select_biased! {
        recv(context.done()) -> _ => return Err(ended(context)),
        recv(results) -> result => match result {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(failure)) => failures.push(failure),
            Err(_) => unreachable!("`sender` is still here"),
        },
        recv(patience) -> _ => {}
    }
    ask(&asked, secondary, sender);
    first_answer(context, &results, failures)
}

/// Blocks until there is an answer, until the channel is closed, or until `context` ends.
fn first_answer<T>(
    context: &Context,
    results: &Receiver<Result<T, QueryError>>,
    mut failures: Vec<QueryError>,
) -> Result<T, Error> {
    loop {
        select_biased! {
            recv(context.done()) -> _ => return Err(ended(context)),
            recv(results) -> result => match result {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(failure)) => failures.push(failure),
                Err(_) => return Err(Error::NoAnswer(failures)),
            },
        }
    }
}

/// The error when the done of `context` has fired.
fn ended(context: &Context) -> Error {
    let reason = context.err();
    Error::Ended(reason.expect("the reason is there before done fires"))
}

/// What a query is where nobody can tell it to stop.
type PlainQuery<T> = Box<dyn FnOnce() -> Result<T, QueryError> + Send>;

/// The same by ownership alone: there is no context. When it returns, the receiver is
/// dropped, and the sends of the losers fail.
///
/// That is enough if every query returns after a while by itself: a loser works on until
/// then.
///
/// # Errors
///
/// The failures, if all have failed.
pub fn first_without_context<T: Send + 'static>(
    queries: Vec<PlainQuery<T>>,
) -> Result<T, Vec<QueryError>> {
    let (sender, results) = bounded(0);
    for query in queries {
        let sender = sender.clone();
        thread::spawn(move || {
            let _ = sender.send(query());
        });
    }
    drop(sender);
    let mut failures = Vec::new();
    for result in results {
        match result {
            Ok(answer) => return Ok(answer),
            Err(failure) => failures.push(failure),
        }
    }
    Err(failures)
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
