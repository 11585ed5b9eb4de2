//! One thread with a `Select` for all inputs. The workers stand in a circle: values
//! are dealt out and results collected in turn.

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded, select};
use std::sync::Arc;
use std::thread;

pub use solutions::patterns::fan::prime_finder;

pub fn fan_out<U>(n: usize, make_stage: impl FnMut() -> Receiver<U>) -> Vec<Receiver<U>> {
    std::iter::repeat_with(make_stage).take(n).collect()
}

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut inputs = inputs;
        while !inputs.is_empty() {
            let mut select = Select::new();
            let stop = select.recv(&done);
            for input in &inputs {
                select.recv(input);
            }
            let chosen = select.select();
            let which = chosen.index();
            if which == stop {
                let _ = chosen.recv(&done);
                return;
            }
            let Ok(value) = chosen.recv(&inputs[which - 1]) else {
                inputs.remove(which - 1);
                continue;
            };
            crossbeam_channel::select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
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
    assert_ne!(n, 0);
    let f = Arc::new(f);
    let (mut dealt, mut collected) = (Vec::new(), Vec::new());
    for _ in 0..n {
        let (deal, values) = bounded::<T>(0);
        let (give, results) = bounded::<U>(0);
        dealt.push(deal);
        collected.push(results);
        let (done, f) = (done.clone(), f.clone());
        thread::spawn(move || {
            for value in values {
                let result = f(value);
                select! {
                    recv(done) -> _ => return,
                    send(give, result) -> sent => if sent.is_err() { return },
                }
            }
        });
    }
    let stop = done.clone();
    thread::spawn(move || {
        for deal in dealt.iter().cycle() {
            let value = select! {
                recv(stop) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select! {
                recv(stop) -> _ => return,
                send(deal, value) -> sent => if sent.is_err() { return },
            }
        }
    });
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for results in collected.iter().cycle() {
            let result = select! {
                recv(done) -> _ => return,
                recv(results) -> message => match message {
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
