//! Fan-out and fan-in, and whoever is ready is first.
//! Caught by: fan::ordered_keeps_the_order (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::sync::Arc;
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

    let f = Arc::new(f);
    let workers = (0..n)
        .map(|_| {
            let (done, input, f) = (done.clone(), input.clone(), f.clone());
            let (out, stream) = bounded(0);
            thread::spawn(move || {
                loop {
                    let result = select! {
                        recv(done) -> _ => return,
                        recv(input) -> message => match message {
                            Ok(value) => f(value),
                            Err(_) => return,
                        },
                    };
                    select! {
                        recv(done) -> _ => return,
                        send(out, result) -> sent => if sent.is_err() { return },
                    }
                }
            });
            stream
        })
        .collect();
    drop(input);
    fan_in(done, workers)
}
