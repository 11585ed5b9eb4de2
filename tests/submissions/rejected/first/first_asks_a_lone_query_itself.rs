//! Asks a lone query itself, without a thread.
//! Caught by: first::first_when_the_context_is_cancelled (HUNG)

use context::Context;

pub use solutions::context::first::{Error, Query, QueryError, ask, hedged};

pub fn first<T: Send + 'static>(context: &Context, mut queries: Vec<Query<T>>) -> Result<T, Error> {
    if queries.len() != 1 || context.err().is_some() {
        return solutions::context::first::first(context, queries);
    }
    let (asked, cancel) = context.with_cancel();
    let result = queries.remove(0)(&asked);
    cancel.cancel();
    match (result, context.err()) {
        (Ok(answer), _) => Ok(answer),
        (Err(_), Some(reason)) => Err(Error::Ended(reason)),
        (Err(failure), None) => Err(Error::NoAnswer(vec![failure])),
    }
}
