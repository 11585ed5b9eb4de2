//! Gives each thread a clone of the sender that it waits for.
//! Caught by: channels::start_together_lets_all_of_them_go (HUNG)

use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::thread;

pub use solutions::blocks::channels::{Operation, Outcome, State, pass_on, predict};

pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    let (hold, start) = bounded::<Infallible>(0);
    thread::scope(|scope| {
        let work = &work;
        let mut threads = Vec::new();
        for number in 0..n {
            let channel = (hold.clone(), start.clone());
            threads.push(scope.spawn(move || {
                let _ = channel.1.recv();
                drop(channel.0);
                work(number)
            }));
        }
        drop(hold);
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}
