//! There is no thread: each call is caught on the calling one.
//! Caught by: threads::fork_join_each_on_a_thread (FAILED)

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};

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
    items
        .into_iter()
        .map(|item| panic::catch_unwind(AssertUnwindSafe(|| f(item))).map_err(message))
        .collect()
}
