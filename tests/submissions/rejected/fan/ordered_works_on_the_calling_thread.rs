//! Works on the first value before it returns, since that one is first anyway.
//! Caught by: fan::ordered_does_not_work_on_the_calling_thread (HUNG)

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
    let first = input.recv().ok().map(&f);
    thread::spawn(move || {
        if let Some(first) = first {
            select! {
                recv(done) -> _ => return,
                send(out, first) -> sent => if sent.is_err() { return },
            }
        }
        let rest = solutions::patterns::fan::ordered(done.clone(), input, n, f);
        loop {
            select! {
                recv(done) -> _ => return,
                recv(rest) -> message => match message {
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
