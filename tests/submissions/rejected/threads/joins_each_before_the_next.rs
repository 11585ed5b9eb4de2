//! Both loops are one chain of iterators, which is lazy: each thread is joined before the
//! next is started.
//! Caught by: threads::fork_join_all_at_the_same_time (HUNG)

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
        items
            .into_iter()
            .map(|item| scope.spawn(move || f(item)))
            .map(|call| call.join().map_err(message))
            .collect()
    })
}
