//! Returns with the first result, whatever it is.
//! Caught by: first::first_a_failure_is_no_answer

use context::Context;
use crossbeam_channel::{bounded, select_biased};

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
    let result = select_biased! {
        recv(context.done()) -> _ => Err(Error::Ended(context.err().unwrap())),
        recv(results) -> result => match result {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(failure)) => Err(Error::NoAnswer(vec![failure])),
            Err(_) => Err(Error::NoAnswer(Vec::new())),
        },
    };
    cancel.cancel();
    result
}
