//! A stream that listens to done is an iterator; the stage is then a `map` that is sent on.

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::{iter, thread};

/// Sends what the iterator gives, and ends with it.
fn send_all<T: Send + 'static>(
    done: Done,
    values: impl Iterator<Item = T> + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values {
            let sent = select! {
                recv(done) -> _ => false,
                send(out, value) -> result => result.is_ok(),
            };
            if !sent {
                break;
            }
        }
    });
    stream
}

/// The values of the stream until it closes or done fires.
fn until(done: Done, input: Receiver<i64>) -> impl Iterator<Item = i64> {
    iter::from_fn(move || {
        select! {
            recv(done) -> _ => None,
            recv(input) -> message => message.ok(),
        }
    })
}

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    send_all(done, values.into_iter())
}

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    send_all(
        done.clone(),
        until(done, input).map(move |value| value * factor),
    )
}

pub fn add(done: Done, input: Receiver<i64>, amount: i64) -> Receiver<i64> {
    send_all(
        done.clone(),
        until(done, input).map(move |value| value + amount),
    )
}
