//! Leaves the panic to the scope, which says only that there was one.
//! Caught by: parallelism::map_in_parallel_hands_a_panic_on (FAILED)

use crossbeam_channel::bounded;
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
            let result = (place, f(item));
            results
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(result);
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(take_all);
        }
    });
    let mut results = results.into_inner().unwrap();
    results.sort_unstable_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}
