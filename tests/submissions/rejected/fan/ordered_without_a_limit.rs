//! Puts the results that are early into a map, however many they are.
//! Caught by: fan::ordered_takes_a_few_ahead_of_a_slow_one (UNBOUNDED)

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

    let (jobs, work) = bounded::<(usize, T)>(0);
    let (back, results) = bounded::<(usize, U)>(n);
    let f = Arc::new(f);
    for _ in 0..n {
        let (done, work, back, f) = (done.clone(), work.clone(), back.clone(), f.clone());
        thread::spawn(move || {
            for (number, value) in work {
                let result = (number, f(value));
                select! {
                    recv(done) -> _ => return,
                    send(back, result) -> sent => if sent.is_err() { return },
                }
            }
        });
    }
    drop((work, back));

    let stop = done.clone();
    thread::spawn(move || {
        for number in 0.. {
            let value = select! {
                recv(stop) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select! {
                recv(stop) -> _ => return,
                send(jobs, (number, value)) -> given => if given.is_err() { return },
            }
        }
    });
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut early = std::collections::BTreeMap::new();
        let mut next = 0;
        loop {
            let (number, result) = select! {
                recv(done) -> _ => return,
                recv(results) -> message => match message {
                    Ok(result) => result,
                    Err(_) => return,
                },
            };
            early.insert(number, result);
            while let Some(result) = early.remove(&next) {
                next += 1;
                select! {
                    recv(done) -> _ => return,
                    send(out, result) -> sent => if sent.is_err() { return },
                }
            }
        }
    });
    stream
}
