//! Offers the items one by one from a thread that does nothing else: one thread too many.
//! Caught by: parallelism::map_in_parallel_starts_no_more_threads (FAILED)

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
    if items.is_empty() {
        return Vec::new();
    }
    let threads = threads.min(items.len());
    let f = &f;
    let ended: Vec<_> = thread::scope(|scope| {
        let (give, tray) = bounded(0);
        scope.spawn(move || {
            for item in items.into_iter().enumerate() {
                if give.send(item).is_err() {
                    return;
                }
            }
        });
        let mut workers = Vec::new();
        for _ in 0..threads {
            let tray = tray.clone();
            workers.push(scope.spawn(move || {
                let calls = tray.iter().map(|(place, item)| (place, f(item)));
                calls.collect::<Vec<_>>()
            }));
        }
        drop(tray);
        workers.into_iter().map(|worker| worker.join()).collect()
    });
    let mut results = Vec::new();
    for of_one in ended {
        results.extend(of_one.unwrap_or_else(|payload| panic::resume_unwind(payload)));
    }
    results.sort_unstable_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}
