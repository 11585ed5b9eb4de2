//! When the input ends, the reader of the line hears of it at once and goes home.
//! Caught by: fan::ordered_passes_all (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select};
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

    let (jobs, work) = bounded::<(T, Sender<U>)>(0);
    for _ in 0..n {
        let (work, f) = (work.clone(), f.clone());
        thread::spawn(move || {
            work.iter()
                .for_each(|(value, slot)| drop(slot.send(f(value))))
        });
    }
    let (ending, ended) = bounded::<()>(0);
    thread::spawn(move || {
        let _ending = ending;
        loop {
            let value = select! {
                recv(stop) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            let (slot, result) = bounded(1);
            select! {
                recv(stop) -> _ => return,
                send(line, result) -> queued => if queued.is_err() { return },
            }
            select! {
                recv(stop) -> _ => return,
                send(jobs, (value, slot)) -> given => if given.is_err() { return },
            }
        }
    });
    thread::spawn(move || {
        for slot in slots {
            let result = select! {
                recv(done) -> _ => return,
                recv(ended) -> _ => return,
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
