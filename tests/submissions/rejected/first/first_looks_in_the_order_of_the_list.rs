//! A channel for each query, read one after the other: all are asked at once, but the
//! first on the list is waited for first.
//! Caught by: first::first_waits_for_no_loser (HUNG)

use context::Context;
use crossbeam_channel::{bounded, select_biased};

pub use solutions::context::first::{Error, Query, QueryError, ask, hedged};

pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    let mut channels = Vec::new();
    for query in queries {
        let (sender, results) = bounded(1);
        ask(&asked, query, sender);
        channels.push(results);
    }
    let mut failures = Vec::new();
    for results in channels {
        select_biased! {
            recv(context.done()) -> _ => {
                cancel.cancel();
                return Err(Error::Ended(context.err().unwrap()));
            }
            recv(results) -> result => match result {
                Ok(Ok(answer)) => {
                    cancel.cancel();
                    return Ok(answer);
                }
                Ok(Err(failure)) => failures.push(failure),
                Err(_) => {}
            },
        }
    }
    cancel.cancel();
    Err(Error::NoAnswer(failures))
}
