//! Results are put under a lock, and the caller waits on a `Condvar`; the end of its context
//! wakes it by `after_func`, the end of its patience by a thread.

use context::Context;
use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::Instant;

pub use solutions::context::first::{Error, Query, QueryError};

pub fn ask<T: Send + 'static>(
    context: &Context,
    query: Query<T>,
    results: Sender<Result<T, QueryError>>,
) {
    let context = context.clone();
    thread::spawn(move || {
        drop(results.send(query(&context)));
    });
}

struct State<T> {
    answer: Option<T>,
    failures: Vec<QueryError>,
    running: usize,
    is_out_of_patience: bool,
}

struct Desk<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

impl<T: Send + 'static> Desk<T> {
    fn new() -> Arc<Desk<T>> {
        Arc::new(Desk {
            state: Mutex::new(State {
                answer: None,
                failures: Vec::new(),
                running: 0,
                is_out_of_patience: false,
            }),
            changed: Condvar::new(),
        })
    }

    fn change(&self, change: impl FnOnce(&mut State<T>)) {
        change(&mut self.state.lock().unwrap());
        self.changed.notify_all();
    }

    fn ask(self: &Arc<Self>, context: &Context, query: Query<T>) {
        self.change(|state| state.running += 1);
        let (desk, context) = (Running(Arc::clone(self)), context.clone());
        thread::spawn(move || {
            let result = query(&context);
            desk.0.change(|state| match result {
                Ok(answer) => state.answer = state.answer.take().or(Some(answer)),
                Err(failure) => state.failures.push(failure),
            });
        });
    }

    fn wait(
        &self,
        context: &Context,
        go_on: impl Fn(&State<T>) -> bool,
    ) -> MutexGuard<'_, State<T>> {
        let state = self.state.lock().unwrap();
        let goes_on = |state: &mut State<T>| {
            context.err().is_none() && state.answer.is_none() && go_on(state)
        };
        self.changed.wait_while(state, goes_on).unwrap()
    }

    fn result(&self, context: &Context) -> Result<T, Error> {
        let mut state = self.wait(context, |state| state.running > 0);
        if let Some(reason) = context.err() {
            return Err(Error::Ended(reason));
        }
        let failures = std::mem::take(&mut state.failures);
        state.answer.take().ok_or(Error::NoAnswer(failures))
    }
}

/// Counts a query as running, until it is dropped, also by a panic.
struct Running<T: Send + 'static>(Arc<Desk<T>>);

impl<T: Send + 'static> Drop for Running<T> {
    fn drop(&mut self) {
        self.0.change(|state| state.running -= 1);
    }
}

fn with_desk<T: Send + 'static>(
    context: &Context,
    work: impl FnOnce(&Arc<Desk<T>>, &Context) -> Result<T, Error>,
) -> Result<T, Error> {
    if let Some(reason) = context.err() {
        return Err(Error::Ended(reason));
    }
    let (asked, cancel) = context.with_cancel();
    let desk = Desk::new();
    let woken = Arc::clone(&desk);
    let wakes = context.after_func(move || woken.change(|_| {}));
    let result = work(&desk, &asked);
    wakes.stop();
    cancel.cancel();
    result
}

pub fn first<T: Send + 'static>(context: &Context, queries: Vec<Query<T>>) -> Result<T, Error> {
    with_desk(context, |desk, asked| {
        for query in queries {
            desk.ask(asked, query);
        }
        desk.result(context)
    })
}

pub fn hedged<T: Send + 'static>(
    context: &Context,
    primary: Query<T>,
    secondary: Query<T>,
    patience: Receiver<Instant>,
) -> Result<T, Error> {
    with_desk(context, |desk, asked| {
        let (leaving, left) = bounded::<()>(0);
        let impatient = Arc::clone(desk);
        thread::spawn(move || {
            select! {
                recv(patience) -> _ => impatient.change(|state| state.is_out_of_patience = true),
                recv(left) -> _ => {}
            }
        });
        desk.ask(asked, primary);
        let state = desk.wait(context, |state| {
            state.running > 0 && !state.is_out_of_patience
        });
        let is_over = state.answer.is_some() || context.err().is_some();
        drop(state);
        if !is_over {
            desk.ask(asked, secondary);
        }
        drop(leaving);
        desk.result(context)
    })
}
