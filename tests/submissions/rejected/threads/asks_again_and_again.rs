//! Asks each thread again and again whether it has ended, before it joins it.
//! Caught by: threads::fork_join_waits_without_polling (POLLS)

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
        let calls: Vec<_> = items
            .into_iter()
            .map(|item| scope.spawn(move || f(item)))
            .collect();
        calls
            .into_iter()
            .map(|call| {
                while !call.is_finished() {
                    thread::yield_now();
                }
                call.join().map_err(message)
            })
            .collect()
    })
}
