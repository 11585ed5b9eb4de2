//! Cancels the losers, and waits until they have ended.
//! Caught by: first::first_waits_for_no_loser (HUNG)

use context::Context;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

pub use solutions::context::first::{Error, Query, QueryError, ask, hedged};

pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    let (sender, results) = bounded(queries.len());
    let mut threads = Vec::new();
    for query in queries {
        let (asked, sender) = (asked.clone(), sender.clone());
        threads.push(thread::spawn(move || {
            let _ = sender.send(query(&asked));
        }));
    }
    drop(sender);
    let result = wait(context, &results);
    cancel.cancel();
    drop(results);
    for thread in threads {
        let _ = thread.join();
    }
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
