//! The results come in the order in which the threads finish.
//! Caught by: channels::start_together_gives_results_in_order

use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::thread;

pub use solutions::blocks::channels::{Operation, Outcome, State, pass_on, predict};

pub fn start_together<U: Send>(n: usize, work: impl Fn(usize) -> U + Sync) -> Vec<U> {
    let (hold, start) = bounded::<Infallible>(0);
    let (out, results) = bounded(n.max(1));
    thread::scope(|scope| {
        let (start, work) = (&start, &work);
        for number in 0..n {
            let out = out.clone();
            scope.spawn(move || {
                let _ = start.recv();
                let result = work(number);
                let _ = out.send(result);
            });
        }
        drop(hold);
    });
    drop(out);
    results.iter().collect()
}
