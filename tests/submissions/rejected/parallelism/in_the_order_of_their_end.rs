//! The order of the results is that in which the calls end.
//! Caught by: parallelism::map_in_parallel_keeps_the_order (FAILED)

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
    for item in items {
        give.send(item).unwrap();
    }
    drop(give);
    let results = Mutex::new(Vec::new());
    let take_all = || {
        for item in &tray {
            let result = f(item);
            results
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(result);
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
    results.into_inner().unwrap()
}
