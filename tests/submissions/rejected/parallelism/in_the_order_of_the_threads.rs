//! Puts what the threads have made one after the other, and does not sort it.
//! Caught by: parallelism::map_in_parallel_keeps_the_order (FAILED)

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
    let threads = threads.min(items.len());
    let (give, tray) = bounded(items.len());
    for item in items {
        give.send(item).unwrap();
    }
    drop(give);
    let take_all = || tray.iter().map(&f).collect::<Vec<_>>();
    let ended: Vec<_> = thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(take_all)).collect();
        threads.into_iter().map(|thread| thread.join()).collect()
    });
    let mut results = Vec::new();
    for of_one in ended {
        results.extend(of_one.unwrap_or_else(|payload| panic::resume_unwind(payload)));
    }
    results
}
