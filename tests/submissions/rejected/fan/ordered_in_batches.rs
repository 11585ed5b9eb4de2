//! Works on as many values as are there, up to `n`, and passes them on when all are done.
//! Caught by: fan::ordered_does_not_wait_for_the_next_result (HUNG)

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
            let first = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            let mut batch = vec![first];
            batch.extend(input.try_iter().take(n - 1));
            let results: Vec<U> = thread::scope(|scope| {
                let workers: Vec<_> = batch
                    .into_iter()
                    .map(|value| scope.spawn(|| f(value)))
                    .collect();
                workers
                    .into_iter()
                    .filter_map(|worker| worker.join().ok())
                    .collect()
            });
            for result in results {
                select! {
                    recv(done) -> _ => return,
                    send(out, result) -> sent => if sent.is_err() { return },
                }
            }
        }
    });
    stream
}
