//! Finds out on its own thread that there are no workers.
//! Caught by: fan::ordered_of_no_workers_panics (FAILED)

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
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let results = solutions::patterns::fan::ordered(done.clone(), input, n, f);
        loop {
            select! {
                recv(done) -> _ => return,
                recv(results) -> message => match message {
                    Ok(result) => select! {
                        recv(done) -> _ => return,
                        send(out, result) -> sent => if sent.is_err() { return },
                    },
                    Err(_) => return,
                },
            }
        }
    });
    stream
}
