//! Has the last share done by the caller.
//! Caught by: channels::start_together_of_new_threads

use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::thread;

pub use solutions::blocks::channels::{Operation, Outcome, State, pass_on, predict};

pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    let (hold, start) = bounded::<Infallible>(0);
    thread::scope(|scope| {
        let (start, work) = (&start, &work);
        let threads: Vec<_> = (1..n)
            .map(|number| {
                scope.spawn(move || {
                    let _ = start.recv();
                    work(number - 1)
                })
            })
            .collect();
        drop(hold);
        let last = n.checked_sub(1).map(work);
        let others = threads.into_iter().map(|thread| thread.join().unwrap());
        others.chain(last).collect()
    })
}
