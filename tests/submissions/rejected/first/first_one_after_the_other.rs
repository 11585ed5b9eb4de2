//! Asks the next one when the one before has failed.
//! Caught by: first::first_asks_all_at_once (HUNG)

use context::Context;
use crossbeam_channel::{bounded, select_biased};

pub use solutions::context::first::{Error, Query, QueryError, ask, hedged};

pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    let mut failures = Vec::new();
    for query in queries {
        let (sender, results) = bounded(0);
        ask(&asked, query, sender);
        select_biased! {
            recv(context.done()) -> _ => return Err(Error::Ended(context.err().unwrap())),
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
