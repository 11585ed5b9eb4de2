//! Joins whichever thread has ended, and puts its result behind those before.
//! Caught by: threads::fork_join_keeps_the_order (FAILED)

use std::any::Any;
use std::thread;

pub use solutions::blocks::threads::{Panicked, greet_all};

fn message(payload: Box<dyn Any + Send>) -> Panicked {
    let text = payload.downcast_ref::<&str>().map(ToString::to_string);
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
    Panicked {
        message: text.unwrap_or_default(),
    }
}

pub fn fork_join<T, U, F>(items: Vec<T>, f: F) -> Vec<Result<U, Panicked>>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    let f = &f;
    thread::scope(|scope| {
        let mut calls: Vec<_> = items
            .into_iter()
            .map(|item| scope.spawn(move || f(item)))
            .collect();
        let mut results = Vec::new();
        while !calls.is_empty() {
            match calls.iter().position(|call| call.is_finished()) {
                Some(place) => results.push(calls.remove(place).join().map_err(message)),
                None => thread::yield_now(),
            }
        }
        results
    })
}
