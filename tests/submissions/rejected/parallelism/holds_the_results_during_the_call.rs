//! Holds the lock of the results during the call: one call at a time.
//! Caught by: parallelism::map_in_parallel_so_many_at_once (FAILED)

use crossbeam_channel::bounded;
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
    let (give, tray) = bounded(items.len());
    for item in items.into_iter().enumerate() {
        give.send(item).unwrap();
    }
    drop(give);
    let results = Mutex::new(Vec::new());
    let take_all = || {
        for (place, item) in &tray {
            let results = results.lock();
            let mut results = results.unwrap_or_else(PoisonError::into_inner);
            results.push((place, f(item)));
        }
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(take_all)).collect();
        for thread in threads {
            if let Err(payload) = thread.join() {
                panic::resume_unwind(payload);
            }
        }
    });
    let mut results = results.into_inner().unwrap();
    results.sort_unstable_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}
