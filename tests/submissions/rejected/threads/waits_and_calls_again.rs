//! Gives a call that panicked a second chance.
//! Caught by: threads::fork_join_calls_once_each (FAILED)

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
    T: Send + Clone,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    let f = &f;
    thread::scope(|scope| {
        let calls: Vec<_> = items
            .into_iter()
            .map(|item| (item.clone(), scope.spawn(move || f(item))))
            .collect();
        calls
            .into_iter()
            .map(|(item, call)| {
                let again = |_| scope.spawn(move || f(item)).join();
                call.join().or_else(again).map_err(message)
            })
            .collect()
    })
}
