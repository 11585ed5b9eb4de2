//! A channel for each query, and a `Select` over all of them; the second query is an
//! `Option` that is taken out in one loop.

use context::{Context, Reason};
use crossbeam_channel::{Receiver, Select, Sender, bounded, never};
use std::thread;
use std::time::Instant;

pub use solutions::context::first::{Error, Query, QueryError};

type Results<T> = Receiver<Result<T, QueryError>>;

pub fn ask<T: Send + 'static>(
    context: &Context,
    query: Query<T>,
    results: Sender<Result<T, QueryError>>,
) {
    let context = context.clone();
    let asking = thread::Builder::new().name("query".into());
    asking
        .spawn(move || results.send(query(&context)).is_ok())
        .unwrap();
}

pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    race(context, queries, Vec::new(), never())
}

pub fn hedged<T: Send + 'static>(
    context: &Context,
    primary: Query<T>,
    secondary: Query<T>,
    patience: Receiver<Instant>,
) -> Result<T, Error> {
    race(context, vec![primary], vec![secondary], patience)
}

/// Asks some now, and the others when one has failed or the patience is over.
fn race<T: Send + 'static>(
    context: &Context,
    now: Vec<Query<T>>,
    later: Vec<Query<T>>,
    mut patience: Receiver<Instant>,
) -> Result<T, Error> {
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    let ask_one = |query| {
        let (sender, results) = bounded(1);
        ask(&asked, query, sender);
        results
    };
    let mut open: Vec<Results<T>> = now.into_iter().map(ask_one).collect();
    let mut later = Some(later);
    let mut failures = Vec::new();
    let result = loop {
        if open.is_empty() && later.as_ref().is_none_or(Vec::is_empty) {
            break Err(Error::NoAnswer(failures));
        }
        let mut select = Select::new_biased();
        select.recv(context.done());
        select.recv(&patience);
        for results in &open {
            select.recv(results);
        }
        let chosen = select.select();
        match chosen.index() {
            0 => {
                let _ = chosen.recv(context.done());
                break Err(Error::Ended(context.err().unwrap_or(Reason::Cancelled)));
            }
            1 => {
                let _ = chosen.recv(&patience);
                patience = never();
                open.extend(later.take().into_iter().flatten().map(ask_one));
            }
            index => {
                let result = chosen.recv(&open[index - 2]);
                open.remove(index - 2);
                match result {
                    Ok(Ok(answer)) => break Ok(answer),
                    Ok(Err(failure)) => failures.push(failure),
                    Err(_) => {}
                }
                open.extend(later.take().into_iter().flatten().map(ask_one));
            }
        }
    };
    cancel.cancel();
    result
}
