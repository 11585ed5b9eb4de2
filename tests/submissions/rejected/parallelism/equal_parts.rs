//! Divides the items into equal parts, one for each thread.
//! Caught by: parallelism::map_in_parallel_a_slow_call_holds_up_no_item (FAILED)

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
    if items.is_empty() {
        return Vec::new();
    }
    let size = items.len().div_ceil(threads);
    let mut items = items.into_iter();
    let f = &f;
    let ended: Vec<_> = thread::scope(|scope| {
        let mut parts = Vec::new();
        loop {
            let part: Vec<T> = items.by_ref().take(size).collect();
            if part.is_empty() {
                break;
            }
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
