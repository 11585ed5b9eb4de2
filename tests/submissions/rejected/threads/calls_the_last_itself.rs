//! The calling thread makes the last call itself, since it would only wait.
//! Caught by: threads::fork_join_each_on_a_thread (FAILED)

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::thread;

pub use solutions::blocks::threads::{Panicked, greet_all};

fn message(payload: Box<dyn Any + Send>) -> Panicked {
    let text = payload.downcast_ref::<&str>().map(ToString::to_string);
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
    Panicked {
        message: text.unwrap_or_default(),
    }
}

pub fn fork_join<T, U, F>(mut items: Vec<T>, f: F) -> Vec<Result<U, Panicked>>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    let f = &f;
    let Some(last) = items.pop() else {
        return Vec::new();
    };
    thread::scope(|scope| {
        let calls: Vec<_> = items
            .into_iter()
            .map(|item| scope.spawn(move || f(item)))
            .collect();
        let last = panic::catch_unwind(AssertUnwindSafe(|| f(last))).map_err(message);
        let calls = calls.into_iter().map(|call| call.join().map_err(message));
        calls.chain([last]).collect()
    })
}
