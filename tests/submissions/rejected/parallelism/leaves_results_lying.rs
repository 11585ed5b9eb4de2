//! Hands the panic on as soon as it comes, and keeps the receiver: another thread waits for ever
//! to hand its result over.
//! Caught by: parallelism::map_in_parallel_a_panic_waits_for_the_others (HUNG)

use crossbeam_channel::bounded;
use std::panic::{self, AssertUnwindSafe};
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
    let (done, results) = bounded(0);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                for (place, item) in &tray {
                    let result = panic::catch_unwind(AssertUnwindSafe(|| f(item)));
                    done.send((place, result)).unwrap();
                }
            });
        }
        let mut sorted = Vec::new();
        for (place, result) in results.iter().take(count) {
            let result = result.unwrap_or_else(|payload| panic::resume_unwind(payload));
            sorted.push((place, result));
        }
        sorted.sort_unstable_by_key(|(place, _)| *place);
        sorted.into_iter().map(|(_, result)| result).collect()
    })
}
