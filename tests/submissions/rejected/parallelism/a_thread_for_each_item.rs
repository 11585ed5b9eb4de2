//! Starts a thread for each item: they all make their calls at the same time.
//! Caught by: parallelism::map_in_parallel_so_many_at_once (FAILED)

use std::panic;
use std::thread;

pub use solutions::blocks::parallelism::useful_threads;

pub fn map_in_parallel<T, U, F>(items: Vec<T>, threads: usize, f: F) -> Vec<U>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    assert!(threads > 0, "no threads");
    let f = &f;
    let ended: Vec<_> = thread::scope(|scope| {
        let calls: Vec<_> = items
            .into_iter()
            .map(|item| scope.spawn(move || f(item)))
            .collect();
        calls.into_iter().map(|call| call.join()).collect()
    });
    ended
        .into_iter()
        .map(|result| result.unwrap_or_else(|payload| panic::resume_unwind(payload)))
        .collect()
}
