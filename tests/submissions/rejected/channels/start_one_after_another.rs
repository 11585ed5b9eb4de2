//! The iterator is lazy: it starts a thread when the one before has ended.
//! Caught by: channels::start_together_works_at_the_same_time (HUNG)

use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::thread;

pub use solutions::blocks::channels::{Operation, Outcome, State, pass_on, predict};

pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    let (hold, start) = bounded::<Infallible>(0);
    thread::scope(|scope| {
        let (start, work) = (&start, &work);
        let threads = (0..n).map(|number| {
            scope.spawn(move || {
                let _ = start.recv();
                work(number)
            })
        });
        drop(hold);
        threads.map(|thread| thread.join().unwrap()).collect()
    })
}
