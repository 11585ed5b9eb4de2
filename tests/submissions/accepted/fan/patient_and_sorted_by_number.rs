//! Tries for a while before it waits, looking at done each time. The results are
//! put in order by number, and permits limit how many are under way.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::sync::Arc;
use std::thread;

pub use solutions::patterns::fan::fan_out;

fn receive<T>(done: &Done, input: &Receiver<T>) -> Option<T> {
    for _ in 0..50 {
        if done.try_recv().is_err_and(|error| error.is_disconnected()) {
            return None;
        }
        match input.try_recv() {
            Ok(value) => return Some(value),
            Err(error) if error.is_disconnected() => return None,
            Err(_) => thread::yield_now(),
        }
    }
    select! {
        recv(done) -> _ => None,
        recv(input) -> message => message.ok(),
    }
}

fn offer<T>(done: &Done, out: &Sender<T>, mut value: T) -> Option<()> {
    for _ in 0..50 {
        if done.try_recv().is_err_and(|error| error.is_disconnected()) {
            return None;
        }
        match out.try_send(value) {
            Ok(()) => return Some(()),
            Err(error) if error.is_disconnected() => return None,
            Err(error) => value = error.into_inner(),
        }
        thread::yield_now();
    }
    select! {
        recv(done) -> _ => None,
        send(out, value) -> result => result.ok(),
    }
}

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    let (done, out) = (Arc::new(done), Arc::new(out));
    for input in inputs {
        let (done, out) = (done.clone(), out.clone());
        thread::spawn(move || {
            while let Some(value) = receive(&done, &input) {
                if offer(&done, &out, value).is_none() {
                    break;
                }
            }
        });
    }
    stream
}

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
    // So many values may be under way.
    let (permit, permits) = bounded::<()>(4 * n);
    for _ in 0..4 * n {
        let _ = permit.send(());
    }
    let (number, numbers) = bounded::<usize>(1);
    let _ = number.send(0);
    let (back, results) = bounded::<(usize, U)>(4 * n);
    let f = Arc::new(f);
    for _ in 0..n {
        let (done, input, f) = (done.clone(), input.clone(), f.clone());
        let (permits, numbers, number, back) = (
            permits.clone(),
            numbers.clone(),
            number.clone(),
            back.clone(),
        );
        thread::spawn(move || {
            loop {
                // Whoever holds the number takes the next value: one at a time.
                let Some(next) = receive(&done, &numbers) else {
                    return;
                };
                let value = receive(&done, &permits).and_then(|()| receive(&done, &input));
                let Some(value) = value else {
                    let _ = number.send(next);
                    return;
                };
                let _ = number.send(next + 1);
                if back.send((next, f(value))).is_err() {
                    return;
                }
            }
        });
    }
    drop((input, permits, numbers, number, back));
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut early = std::collections::BTreeMap::new();
        for next in 0.. {
            while !early.contains_key(&next) {
                let Some((number, result)) = receive(&done, &results) else {
                    return;
                };
                early.insert(number, result);
            }
            let Some(result) = early.remove(&next) else {
                return;
            };
            if offer(&done, &out, result).is_none() {
                return;
            }
            let _ = permit.try_send(());
        }
    });
    stream
}

pub fn prime_finder(done: Done, numbers: Receiver<u64>) -> Receiver<u64> {
    let (out, primes) = bounded(0);
    thread::spawn(move || {
        while let Some(number) = receive(&done, &numbers) {
            if solutions::patterns::fan::is_prime(number) && offer(&done, &out, number).is_none() {
                return;
            }
        }
    });
    primes
}
