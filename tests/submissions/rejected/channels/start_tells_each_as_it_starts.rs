//! Sends each thread a message of its own as soon as it is there.
//! Caught by: channels::start_together_starts_all_before_it_begins

use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::thread;

pub use solutions::blocks::channels::{Operation, Outcome, State, pass_on, predict};

pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    let (hold, start) = bounded::<()>(0);
    thread::scope(|scope| {
        let (start, work) = (&start, &work);
        let mut threads = Vec::new();
        for number in 0..n {
            threads.push(scope.spawn(move || {
                let _ = start.recv();
                work(number)
            }));
            let _ = hold.send(());
        }
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}
