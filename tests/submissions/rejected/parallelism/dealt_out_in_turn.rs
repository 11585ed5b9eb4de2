//! Deals the items out in turn, like cards: each thread has its own.
//! Caught by: parallelism::map_in_parallel_a_slow_call_holds_up_no_item (FAILED)

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
    let mut hands: Vec<Vec<(usize, T)>> = (0..threads).map(|_| Vec::new()).collect();
    for (place, item) in items.into_iter().enumerate() {
        hands[place % threads].push((place, item));
    }
    let f = &f;
    let ended: Vec<_> = thread::scope(|scope| {
        let calls = |hand: Vec<(usize, T)>| {
            let calls = hand.into_iter().map(|(place, item)| (place, f(item)));
            calls.collect::<Vec<_>>()
        };
        let threads: Vec<_> = hands
            .into_iter()
            .map(|hand| scope.spawn(move || calls(hand)))
            .collect();
        threads.into_iter().map(|thread| thread.join()).collect()
    });
    let mut results = Vec::new();
    for of_one in ended {
        results.extend(of_one.unwrap_or_else(|payload| panic::resume_unwind(payload)));
    }
    results.sort_unstable_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}
