//! Waits for ten milliseconds at a time, and looks at the context in between.
//! Caught by: first::first_waits_without_polling (POLLS)

use context::Context;
use crossbeam_channel::{Receiver, RecvTimeoutError, bounded};
use std::time::Duration;

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
    let result = wait(context, &results);
    cancel.cancel();
    result
}

fn wait<T>(context: &Context, results: &Receiver<Result<T, QueryError>>) -> Result<T, Error> {
    let mut failures = Vec::new();
    loop {
        if let Some(reason) = context.err() {
            return Err(Error::Ended(reason));
        }
        match results.recv_timeout(Duration::from_millis(10)) {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(failure)) => failures.push(failure),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Err(Error::NoAnswer(failures)),
        }
    }
}
