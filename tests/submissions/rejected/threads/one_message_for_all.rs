//! Every panic gets the same message.
//! Caught by: threads::fork_join_a_panic_becomes_an_error (FAILED)

use std::thread;

pub use solutions::blocks::threads::{Panicked, greet_all};

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
                call.join().map_err(|_| Panicked {
                    message: "the call has panicked".to_owned(),
                })
            })
            .collect()
    })
}
