//! Starts the threads one after another, and nobody waits for anybody.
//! Caught by: channels::start_together_starts_all_before_it_begins

use std::thread;

pub use solutions::blocks::channels::{Operation, Outcome, State, pass_on, predict};

pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = (0..n)
            .map(|number| scope.spawn(move || work(number)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}
