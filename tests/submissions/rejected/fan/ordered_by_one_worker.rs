//! One worker keeps the order best.
//! Caught by: fan::ordered_keeps_the_order (HUNG)

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
}
