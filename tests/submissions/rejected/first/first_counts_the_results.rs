//! Waits for as many results as it has asked, and keeps a sender: a query that panics sends none.
//! Caught by: first::first_a_query_panics (HUNG)

use context::Context;
use crossbeam_channel::{Receiver, bounded, select_biased};

pub use solutions::context::first::{Error, Query, QueryError, ask, hedged};

pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    let (sender, results) = bounded(0);
    let how_many = queries.len();
    for query in queries {
        ask(&asked, query, sender.clone());
    }
    let result = wait(context, &results, how_many);
    cancel.cancel();
    drop(sender);
    result
}

fn wait<T>(
    context: &Context,
    results: &Receiver<Result<T, QueryError>>,
    how_many: usize,
) -> Result<T, Error> {
    let mut failures = Vec::new();
    while failures.len() < how_many {
        select_biased! {
            recv(context.done()) -> _ => return Err(ended(context)),
            recv(results) -> result => match result {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(failure)) => failures.push(failure),
                Err(_) => return Err(Error::NoAnswer(failures)),
            },
        }
    }
    match context.err() {
        Some(reason) => Err(Error::Ended(reason)),
        None => Err(Error::NoAnswer(failures)),
    }
}

fn ended(context: &Context) -> Error {
    Error::Ended(context.err().unwrap())
}
