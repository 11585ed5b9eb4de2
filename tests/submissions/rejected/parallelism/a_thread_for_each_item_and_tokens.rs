//! So many tokens are there, and only who has one makes a call; but each item has a thread.
//! Caught by: parallelism::map_in_parallel_starts_no_more_threads (FAILED)

use crossbeam_channel::bounded;
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
    let (put, tokens) = bounded(threads);
    for _ in 0..threads {
        put.send(()).unwrap();
    }
    let f = &f;
    let ended: Vec<_> = thread::scope(|scope| {
        let calls: Vec<_> = items
            .into_iter()
            .map(|item| {
                let (put, tokens) = (put.clone(), tokens.clone());
                scope.spawn(move || {
                    tokens.recv().unwrap();
                    let result = panic::catch_unwind(panic::AssertUnwindSafe(|| f(item)));
                    put.send(()).unwrap();
                    result
                })
            })
            .collect();
        calls.into_iter().map(|call| call.join().unwrap()).collect()
    });
    ended
        .into_iter()
        .map(|result| result.unwrap_or_else(|payload| panic::resume_unwind(payload)))
        .collect()
}
