//! The results are put into a list, and nobody joins: the scope panics for a call that did.
//! Caught by: threads::fork_join_a_panic_becomes_an_error (FAILED)

use std::sync::Mutex;
use std::thread;

pub use solutions::blocks::threads::{Panicked, greet_all};

pub fn fork_join<T, U, F>(items: Vec<T>, f: F) -> Vec<Result<U, Panicked>>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    let results: Vec<_> = items.iter().map(|_| Mutex::new(None)).collect();
    thread::scope(|scope| {
        for (item, result) in items.into_iter().zip(&results) {
            let f = &f;
            scope.spawn(move || *result.lock().unwrap() = Some(f(item)));
        }
    });
    let failed = || Panicked {
        message: String::new(),
    };
    results
        .into_iter()
        .map(|result| result.into_inner().unwrap().ok_or_else(failed))
        .collect()
}
