//! Starts eight threads at a time, and the next eight when those have ended.
//! Caught by: threads::fork_join_many_at_the_same_time (HUNG)

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
    let mut items = items.into_iter();
    let mut results = Vec::new();
    while items.len() > 0 {
        thread::scope(|scope| {
            let calls: Vec<_> = items
                .by_ref()
                .take(8)
                .map(|item| scope.spawn(move || f(item)))
                .collect();
            results.extend(calls.into_iter().map(|call| call.join().map_err(message)));
        });
    }
    results
}
