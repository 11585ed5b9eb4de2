//! Counts the threads as people do.
//! Caught by: channels::start_together_lets_all_of_them_go

use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::thread;

pub use solutions::blocks::channels::{Operation, Outcome, State, pass_on, predict};

pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    let (hold, start) = bounded::<Infallible>(0);
    thread::scope(|scope| {
        let (start, work) = (&start, &work);
        let threads: Vec<_> = (1..=n)
            .map(|number| {
                scope.spawn(move || {
                    let _ = start.recv();
                    work(number)
                })
            })
            .collect();
        drop(hold);
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}
