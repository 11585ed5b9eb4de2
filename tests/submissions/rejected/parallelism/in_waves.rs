//! Starts so many threads, waits for all of them, and starts as many again.
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
    let mut items = items.into_iter();
    let mut results = Vec::new();
    let f = &f;
    while items.len() > 0 {
        let wave: Vec<T> = items.by_ref().take(threads).collect();
        let ended: Vec<_> = thread::scope(|scope| {
            let wave: Vec<_> = wave
                .into_iter()
                .map(|item| scope.spawn(move || f(item)))
                .collect();
            wave.into_iter().map(|call| call.join()).collect()
        });
        for result in ended {
            results.push(result.unwrap_or_else(|payload| panic::resume_unwind(payload)));
        }
    }
    results
}
