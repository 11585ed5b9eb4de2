//! Another design: the caller offers the items one by one, catches panics in the threads, and
//! stops when a call has panicked.

use crossbeam_channel::bounded;
use std::io;
use std::num::NonZero;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

pub fn useful_threads(
    cores: io::Result<NonZero<usize>>,
    items: usize,
    computing: Duration,
    waiting: Duration,
) -> usize {
    let cores = match cores {
        Ok(cores) => cores.get() as u64,
        Err(_) => 1,
    };
    let whole = (computing + waiting).as_nanos() as u64;
    let computing = computing.as_nanos() as u64;
    let threads = match computing {
        0 => u64::MAX,
        _ => (cores * whole).div_ceil(computing),
    };
    threads.min(items as u64).max(1) as usize
}

pub fn map_in_parallel<T, U, F>(items: Vec<T>, threads: usize, f: F) -> Vec<U>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    assert!(threads > 0, "no threads");
    let threads = threads.min(items.len());
    let (give, tray) = bounded(0);
    let stop = AtomicBool::new(false);
    let mut results = thread::scope(|scope| {
        let mut workers = Vec::new();
        for _ in 0..threads {
            let tray = tray.clone();
            let (stop, f) = (&stop, &f);
            workers.push(scope.spawn(move || {
                let mut results = Vec::new();
                for (place, item) in tray {
                    let result = panic::catch_unwind(AssertUnwindSafe(|| f(item)));
                    let panicked = result.is_err();
                    results.push((place, result));
                    if panicked {
                        stop.store(true, Ordering::SeqCst);
                        break;
                    }
                }
                results
            }));
        }
        drop(tray);
        for item in items.into_iter().enumerate() {
            if stop.load(Ordering::SeqCst) || give.send(item).is_err() {
                break;
            }
        }
        drop(give);
        let results = workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap());
        results.collect::<Vec<_>>()
    });
    results.sort_unstable_by_key(|(place, _)| *place);
    results
        .into_iter()
        .map(|(_, result)| result.unwrap_or_else(|payload| panic::resume_unwind(payload)))
        .collect()
}
