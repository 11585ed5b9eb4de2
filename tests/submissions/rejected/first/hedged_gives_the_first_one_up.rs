//! When the patience is over the first one is cancelled, and its answer is not taken any more.
//! Caught by: first::hedged_lets_the_first_one_go_on (FAILED)

use context::Context;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::time::Instant;

pub use solutions::context::first::{Error, Query, QueryError, ask, first};

pub fn hedged<T: Send + 'static>(
    context: &Context,
    primary: Query<T>,
    secondary: Query<T>,
    patience: Receiver<Instant>,
) -> Result<T, Error> {
    let (limited, cancel) = context.with_cancel();
    let (sender, results) = bounded(0);
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    ask(&limited, primary, sender);
    let failure = select_biased! {
        recv(context.done()) -> _ => return Err(Error::Ended(context.err().unwrap())),
        recv(results) -> result => match result.unwrap() {
            Ok(answer) => {
                cancel.cancel();
                return Ok(answer);
            }
            Err(failure) => Some(failure),
        },
        recv(patience) -> _ => None,
    };
    cancel.cancel();
    drop(results);
    first(context, vec![secondary]).map_err(|error| match error {
        Error::NoAnswer(mut failures) => {
            failures.extend(failure);
            Error::NoAnswer(failures)
        }
        ended => ended,
    })
}
