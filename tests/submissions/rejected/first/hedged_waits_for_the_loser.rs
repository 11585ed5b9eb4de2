//! Asks on threads of a scope, which waits for both.
//! Caught by: first::hedged_asks_two_when_patience_is_over (HUNG)

use context::Context;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;
use std::time::Instant;

pub use solutions::context::first::{Error, Query, QueryError, ask, first};

pub fn hedged<T: Send + 'static>(
    context: &Context,
    primary: Query<T>,
    secondary: Query<T>,
    patience: Receiver<Instant>,
) -> Result<T, Error> {
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    let (sender, results) = bounded(2);
    thread::scope(|scope| {
        let asked = &asked;
        let second = sender.clone();
        scope.spawn(move || sender.send(primary(asked)));
        let mut failures = Vec::new();
        select_biased! {
            recv(context.done()) -> _ => return Err(ended(context)),
            recv(results) -> result => match result.unwrap() {
                Ok(answer) => return Ok(answer),
                Err(failure) => failures.push(failure),
            },
            recv(patience) -> _ => {}
        }
        scope.spawn(move || second.send(secondary(asked)));
        let result = wait(context, &results, failures);
        cancel.cancel();
        result
    })
}

fn wait<T>(
    context: &Context,
    results: &Receiver<Result<T, QueryError>>,
    mut failures: Vec<QueryError>,
) -> Result<T, Error> {
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
