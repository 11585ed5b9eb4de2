//! Asks first, and looks at the context then.
//! Caught by: first::first_when_the_context_had_ended

use context::Context;
use crossbeam_channel::{Receiver, bounded, select_biased};

pub use solutions::context::first::{Error, Query, QueryError, ask, hedged};

pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    let (asked, cancel) = context.with_cancel();
    let (sender, results) = bounded(0);
    for query in queries {
        ask(&asked, query, sender.clone());
    }
    drop(sender);
    let result = wait(context, &results);
    cancel.cancel();
    result
}

fn wait<T>(context: &Context, results: &Receiver<Result<T, QueryError>>) -> Result<T, Error> {
    let mut failures = Vec::new();
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

fn ended(context: &Context) -> Error {
    Error::Ended(context.err().unwrap())
}
