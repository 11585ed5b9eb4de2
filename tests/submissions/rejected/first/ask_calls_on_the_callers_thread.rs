//! Calls the query itself; only the send is on a thread.
//! Caught by: first::ask_does_not_block (HUNG)

use context::Context;
use crossbeam_channel::Sender;
use std::thread;

pub use solutions::context::first::{Error, Query, QueryError, first, hedged};

pub fn ask<T: Send + 'static>(
    context: &Context,
    query: Query<T>,
    results: Sender<Result<T, QueryError>>,
) {
    let result = query(context);
    thread::spawn(move || results.send(result));
}
