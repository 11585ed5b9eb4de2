//! Waits for results only, and looks at the caller's context when all have failed.
//! Caught by: first::first_when_the_context_is_cancelled (HUNG)

use context::Context;
use crossbeam_channel::bounded;

pub use solutions::context::first::{Error, Query, QueryError, ask, hedged};

pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    let (sender, results) = bounded(0);
    for query in queries {
        ask(&asked, query, sender.clone());
    }
    drop(sender);
    let mut failures = Vec::new();
    for result in &results {
        match result {
            Ok(answer) => {
                cancel.cancel();
                return Ok(answer);
            }
            Err(failure) => failures.push(failure),
        }
    }
    cancel.cancel();
    match context.err() {
        Some(reason) => Err(Error::Ended(reason)),
        None => Err(Error::NoAnswer(failures)),
    }
}
