//! Waits for as many results as items: one of them does not come.
//! Caught by: parallelism::map_in_parallel_hands_a_panic_on (HUNG)

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
    let count = items.len();
    let (give, tray) = bounded(count);
    for item in items.into_iter().enumerate() {
        give.send(item).unwrap();
    }
    drop(give);
    let (done, results) = bounded(count);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                for (place, item) in &tray {
                    done.send((place, f(item))).unwrap();
                }
            });
        }
        let mut results: Vec<_> = (0..count).map(|_| results.recv().unwrap()).collect();
        results.sort_unstable_by_key(|(place, _)| *place);
        results.into_iter().map(|(_, result)| result).collect()
    })
}
