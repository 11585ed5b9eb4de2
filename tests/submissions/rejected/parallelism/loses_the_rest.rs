//! Gives each thread as many items as go into equal parts, and forgets the rest.
//! Caught by: parallelism::map_in_parallel_returns_what_the_calls_return (FAILED)

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
    let size = items.len() / threads.min(items.len().max(1));
    let mut items = items.into_iter();
    let f = &f;
    let ended: Vec<_> = thread::scope(|scope| {
        let mut parts = Vec::new();
        for _ in 0..threads.min(items.len()) {
            let part: Vec<T> = items.by_ref().take(size).collect();
            parts.push(scope.spawn(move || part.into_iter().map(f).collect::<Vec<U>>()));
        }
        parts.into_iter().map(|part| part.join()).collect()
    });
    let mut results = Vec::new();
    for part in ended {
        results.extend(part.unwrap_or_else(|payload| panic::resume_unwind(payload)));
    }
    results
}
