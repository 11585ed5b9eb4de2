//! Without `never()`: an input that is closed has a `select_biased!` without it.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::thread;
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW};

pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    let mut value = Some(value);
    let sent = select_biased! {
        send(out, value.take().unwrap()) -> result => result,
        default => return Err(NotSent::Skipped(value.take().unwrap())),
    };
    sent.map_err(|error| NotSent::NobodyLeft(error.0))
}

/// The other input has been closed.
fn first_of_one<T>(input: &Receiver<T>, time_is_up: &Receiver<Instant>) -> Result<T, NoValue> {
    select_biased! {
        recv(input) -> message => message.map_err(|_| NoValue::BothClosed),
        recv(time_is_up) -> _ => Err(NoValue::TimedOut),
    }
}

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    select_biased! {
        recv(other) -> message => message.or_else(|_| first_of_one(one, time_is_up)),
        recv(one) -> message => message.or_else(|_| first_of_one(other, time_is_up)),
        recv(time_is_up) -> _ => Err(NoValue::TimedOut),
    }
}

/// Passes the value on; `None` when the stage is to end.
fn pass_on<T>(done: &Done, out: &Sender<T>, value: T) -> Option<()> {
    select_biased! {
        recv(done) -> _ => None,
        send(out, value) -> result => result.ok(),
    }
}

/// Passes on what is left of one input, when the other has ended.
fn rest<T>(done: &Done, input: &Receiver<T>, out: &Sender<T>) {
    loop {
        let message = select_biased! {
            recv(done) -> _ => return,
            recv(input) -> message => message,
        };
        let Ok(value) = message else { return };
        if pass_on(done, out, value).is_none() {
            return;
        }
    }
}

pub fn prefer<T: Send + 'static>(
    done: Done,
    urgent: Receiver<T>,
    normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut in_a_row = 0;
        loop {
            if in_a_row >= URGENT_IN_A_ROW
                && let Ok(value) = normal.try_recv()
            {
                in_a_row = 0;
                if pass_on(&done, &out, value).is_none() {
                    return;
                }
            }
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(urgent) -> message => match message {
                    Ok(value) => {
                        in_a_row += 1;
                        value
                    }
                    Err(_) => return rest(&done, &normal, &out),
                },
                recv(normal) -> message => match message {
                    Ok(value) => {
                        in_a_row = 0;
                        value
                    }
                    Err(_) => return rest(&done, &urgent, &out),
                },
            };
            if pass_on(&done, &out, value).is_none() {
                return;
            }
        }
    });
    stream
}
