//! A thread for each value that is taken: more than `n` work at the same time.
//! Caught by: fan::ordered_works_on_n_at_the_same_time (FAILED)

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

    let (out, stream) = bounded(0);
    let (line, slots) = bounded::<Receiver<U>>(n);
    let f = Arc::new(f);
    let stop = done.clone();

    thread::spawn(move || {
        loop {
            let value = select! {
                recv(stop) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            let (slot, result) = bounded(1);
            let f = f.clone();
            thread::spawn(move || drop(slot.send(f(value))));
            select! {
                recv(stop) -> _ => return,
                send(line, result) -> queued => if queued.is_err() { return },
            }
        }
    });

    thread::spawn(move || {
        for slot in slots {
            let result = select! {
                recv(done) -> _ => return,
                recv(slot) -> message => match message {
                    Ok(result) => result,
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
