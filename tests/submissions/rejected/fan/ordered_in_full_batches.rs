//! Collects `n` values, works on them together, sends the results: a batch that is
//! not full waits for more input.
//! Caught by: fan::ordered_does_not_wait_for_more_input (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_in, fan_out, prime_finder};

pub fn ordered<T, U>(
    done: Done,
    input: Receiver<T>,
    n: usize,
    f: impl Fn(T) -> U + Send + Sync + 'static,
) -> Receiver<U>
where
    T: Send + 'static,
    U: Send + 'static,
{
    assert!(n > 0);

    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let mut batch = Vec::new();
            let mut ended = false;
            while batch.len() < n && !ended {
                select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => batch.push(value),
                        Err(_) => ended = true,
                    },
                }
            }
            let f = &f;
            let results: Vec<U> = thread::scope(|scope| {
                let workers: Vec<_> = batch
                    .into_iter()
                    .map(|value| scope.spawn(move || f(value)))
                    .collect();
                workers
                    .into_iter()
                    .map(|worker| worker.join().unwrap())
                    .collect()
            });
            for result in results {
                select! {
                    recv(done) -> _ => return,
                    send(out, result) -> sent => if sent.is_err() { return },
                }
            }
            if ended {
                return;
            }
        }
    });
    stream
}
