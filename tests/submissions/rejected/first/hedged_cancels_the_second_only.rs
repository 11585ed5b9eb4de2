//! Gives the first one the context of the caller, and cancels that of the second.
//! Caught by: first::hedged_cancels_the_loser (HUNG)

use context::Context;
use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
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
    let (sender, results) = bounded(0);
    let result = wait(
        context, &asked, primary, secondary, patience, sender, results,
    );
    cancel.cancel();
    result
}

fn wait<T: Send + 'static>(
    context: &Context,
    asked: &Context,
    primary: Query<T>,
    secondary: Query<T>,
    patience: Receiver<Instant>,
    sender: Sender<Result<T, QueryError>>,
    results: Receiver<Result<T, QueryError>>,
) -> Result<T, Error> {
    let mut failures = Vec::new();
    ask(context, primary, sender.clone());
    select_biased! {
        recv(context.done()) -> _ => return Err(ended(context)),
        recv(results) -> result => match result.unwrap() {
            Ok(answer) => return Ok(answer),
            Err(failure) => failures.push(failure),
        },
        recv(patience) -> _ => {}
    }
    ask(asked, secondary, sender);
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
