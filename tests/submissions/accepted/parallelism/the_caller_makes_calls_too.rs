//! Another design: one thread fewer is started, because the calling thread makes calls as
//! well. A panic is handed on inside the scope.

use std::panic;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

pub use solutions::blocks::parallelism::useful_threads;

pub fn map_in_parallel<T, U, F>(items: Vec<T>, threads: usize, f: F) -> Vec<U>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    if threads == 0 {
        panic!("no threads");
    }
    let threads = threads.min(items.len()).max(1);
    // Each place: the item first, and then the result.
    let places: Vec<Mutex<(Option<T>, Option<U>)>> = items
        .into_iter()
        .map(|item| Mutex::new((Some(item), None)))
        .collect();
    let next = AtomicUsize::new(0);
    let take_all = || {
        while let Some(place) = places.get(next.fetch_add(1, Ordering::Relaxed)) {
            let item = place.lock().unwrap().0.take().unwrap();
            let result = f(item);
            place.lock().unwrap().1 = Some(result);
        }
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(take_all)).collect();
        take_all();
        for other in others {
            other
                .join()
                .unwrap_or_else(|payload| panic::resume_unwind(payload));
        }
    });
    places
        .into_iter()
        .map(|place| place.into_inner().unwrap().1.unwrap())
        .collect()
}
