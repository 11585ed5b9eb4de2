//! Has a thread cancel, when it hears that the caller has left: a moment too late.
//! Caught by: first::first_has_cancelled_when_it_returns

use context::Context;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

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
    let (leaving, left) = bounded::<()>(0);
    thread::spawn(move || {
        let _ = left.recv();
        cancel.cancel();
    });
    let result = wait(context, &results);
    drop(leaving);
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
