//! Joins the thread that it has started, so it waits for the query.
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
    let context = context.clone();
    let asking = thread::spawn(move || {
        let _ = results.send(query(&context));
    });
    let _ = asking.join();
}
