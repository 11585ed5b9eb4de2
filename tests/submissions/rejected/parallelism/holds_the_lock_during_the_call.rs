//! The guard lives until the end of the body of `while let`: one call at a time.
//! Caught by: parallelism::map_in_parallel_so_many_at_once (FAILED)

use std::panic;
use std::sync::{Mutex, PoisonError};
use std::thread;

pub use solutions::blocks::parallelism::useful_threads;

pub fn map_in_parallel<T, U, F>(items: Vec<T>, threads: usize, f: F) -> Vec<U>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    assert!(threads > 0, "no threads");
    let threads = threads.min(items.len());
    let tray = Mutex::new(items.into_iter().enumerate());
    let take_all = || {
        let mut results = Vec::new();
        while let Some((place, item)) = tray.lock().unwrap_or_else(PoisonError::into_inner).next() {
            results.push((place, f(item)));
        }
        results
    };
    let ended: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(take_all)).collect();
        threads.into_iter().map(|thread| thread.join()).collect()
    });
    let mut results = Vec::new();
    for of_one in ended {
        results.extend(of_one.unwrap_or_else(|payload| panic::resume_unwind(payload)));
    }
    results.sort_unstable_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}
