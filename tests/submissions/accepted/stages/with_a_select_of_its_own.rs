//! One `Select` for everything: it waits for a value or for a reader, as its state says.

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded, select_biased};
use std::thread;

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut values = values.into_iter();
        while let Some(value) = values.next() {
            select_biased! {
                recv(done) -> _ => break,
                send(out, value) -> result => if result.is_err() { break },
            }
        }
    });
    stream
}

fn each(done: Done, input: Receiver<i64>, work: Box<dyn Fn(i64) -> i64 + Send>) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut held = None;
        loop {
            let mut select = Select::new();
            let stop = select.recv(&done);
            match held {
                None => select.recv(&input),
                Some(_) => select.send(&out),
            };
            let ready = select.select();
            if ready.index() == stop {
                let _ = ready.recv(&done);
                return;
            }
            match held.take() {
                None => match ready.recv(&input) {
                    Ok(value) => held = Some(work(value)),
                    Err(_) => return,
                },
                Some(value) => {
                    if ready.send(&out, value).is_err() {
                        return;
                    }
                }
            }
        }
    });
    stream
}

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    each(done, input, Box::new(move |value| value * factor))
}

pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
    each(done, input, Box::new(move |value| value + amount))
}
