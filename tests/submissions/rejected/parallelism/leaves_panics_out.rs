//! Leaves out what a thread has made that has panicked.
//! Caught by: parallelism::map_in_parallel_hands_a_panic_on (FAILED)

use crossbeam_channel::bounded;
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
    let take_all = || {
        let calls = tray.iter().map(|(place, item)| (place, f(item)));
        calls.collect::<Vec<_>>()
    };
    let mut results: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(take_all)).collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_default())
            .collect()
    });
    results.sort_unstable_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}
