//! Another design: the items are behind one lock, and each result has a place of its own
//! behind another. The threads are counted with a remainder.

use std::io;
use std::num::NonZero;
use std::panic;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

pub fn useful_threads(
    cores: io::Result<NonZero<usize>>,
    items: usize,
    computing: Duration,
    waiting: Duration,
) -> usize {
    let most = items.max(1);
    if computing == Duration::ZERO {
        return most;
    }
    let cores = cores.map(NonZero::get).unwrap_or(1) as u128;
    let waits = cores * waiting.as_nanos();
    let (more, rest) = (waits / computing.as_nanos(), waits % computing.as_nanos());
    let threads = cores + more + u128::from(rest > 0);
    threads.min(most as u128) as usize
}

pub fn map_in_parallel<T, U, F>(items: Vec<T>, threads: usize, f: F) -> Vec<U>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    assert!(threads > 0, "no threads");
    let threads = threads.min(items.len());
    let places: Mutex<Vec<Option<U>>> = Mutex::new(items.iter().map(|_| None).collect());
    let tray = Mutex::new(items.into_iter().enumerate());
    let panicked = thread::scope(|scope| {
        let mut threads: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    loop {
                        let next = tray.lock().unwrap().next();
                        let Some((place, item)) = next else { break };
                        let result = f(item);
                        places.lock().unwrap()[place] = Some(result);
                    }
                })
            })
            .collect();
        let mut panicked = None;
        while let Some(thread) = threads.pop() {
            if let Err(payload) = thread.join() {
                panicked = Some(payload);
            }
        }
        panicked
    });
    if let Some(payload) = panicked {
        panic::resume_unwind(payload);
    }
    places.into_inner().unwrap().into_iter().flatten().collect()
}
