//! Room for every result, as in Go; the number of results is counted, and the context is
//! looked at when all have failed.

use context::{CancelFn, Context};
use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::thread;
use std::time::Instant;

pub use solutions::context::first::{Error, Query, QueryError};

pub fn ask<T: Send + 'static>(
    context: &Context,
    query: Query<T>,
    results: Sender<Result<T, QueryError>>,
) {
    thread::spawn({
        let context = context.clone();
        move || {
            let result = query(&context);
            results.send(result).unwrap_or_default();
        }
    });
}

struct Cancels(CancelFn);

impl Drop for Cancels {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

fn look(context: &Context) -> Result<(), Error> {
    context
        .err()
        .map_or(Ok(()), |reason| Err(Error::Ended(reason)))
}

pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    look(context)?;
    let (asked, cancel) = context.with_cancel();
    let _cancels = Cancels(cancel);
    let (sender, results) = bounded(queries.len());
    for query in queries {
        ask(&asked, query, sender.clone());
    }
    drop(sender);
    let mut failures = Vec::new();
    loop {
        select! {
            recv(context.done()) -> _ => look(context)?,
            recv(results) -> result => match result {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(failure)) => failures.push(failure),
                Err(_) => {
                    look(context)?;
                    return Err(Error::NoAnswer(failures));
                }
            },
        }
    }
}

pub fn hedged<T: Send + 'static>(
    context: &Context,
    primary: Query<T>,
    secondary: Query<T>,
    patience: Receiver<Instant>,
) -> Result<T, Error> {
    look(context)?;
    let (asked, cancel) = context.with_cancel();
    let _cancels = Cancels(cancel);
    let (sender, results) = bounded(2);
    ask(&asked, primary, sender.clone());
    let mut secondary = Some((secondary, sender));
    let mut failures = Vec::new();
    loop {
        let mut ask_secondary = || {
            if let Some((query, sender)) = secondary.take() {
                ask(&asked, query, sender);
            }
        };
        select! {
            recv(context.done()) -> _ => look(context)?,
            recv(patience) -> _ => ask_secondary(),
            recv(results) -> result => match result {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(failure)) => {
                    failures.push(failure);
                    ask_secondary();
                }
                Err(_) => {
                    look(context)?;
                    return Err(Error::NoAnswer(failures));
                }
            },
        }
    }
}
