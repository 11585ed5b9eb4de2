//! Each thread takes two items at a time: the second one waits for the first.
//! Caught by: parallelism::map_in_parallel_a_slow_call_holds_up_no_item (FAILED)

use std::panic;
use std::sync::Mutex;
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
        loop {
            let two: Vec<_> = tray.lock().unwrap().by_ref().take(2).collect();
            if two.is_empty() {
                return results;
            }
            results.extend(two.into_iter().map(|(place, item)| (place, f(item))));
        }
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
