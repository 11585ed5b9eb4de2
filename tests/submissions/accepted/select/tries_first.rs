//! Tries each channel in turn, and waits only if none was ready; `send_or_skip` is a `try_send`.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, TryRecvError, TrySendError, bounded, never, select};
use std::thread;
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW};

pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    out.try_send(value).map_err(|error| match error {
        TrySendError::Full(value) => NotSent::Skipped(value),
        TrySendError::Disconnected(value) => NotSent::NobodyLeft(value),
    })
}

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let (mut one, mut other) = (one.clone(), other.clone());
    let mut open = 2;
    for input in [&mut one, &mut other] {
        match input.try_recv() {
            Ok(value) => return Ok(value),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => {
                *input = never();
                open -= 1;
            }
        }
    }
    while open > 0 {
        select! {
            recv(one) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => one = never(),
            },
            recv(other) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => other = never(),
            },
            recv(time_is_up) -> _ => return Err(NoValue::TimedOut),
        }
        open -= 1;
    }
    Err(NoValue::BothClosed)
}

pub fn prefer<T: Send + 'static>(
    done: Done,
    urgent: Receiver<T>,
    normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut inputs = [Some(urgent), Some(normal)];
        let mut in_a_row = 0;
        while inputs.iter().any(Option::is_some) {
            if done.try_recv().is_err_and(|error| error.is_disconnected()) {
                return;
            }
            let order = if in_a_row < URGENT_IN_A_ROW {
                [0, 1]
            } else {
                [1, 0]
            };
            let mut taken = None;
            for which in order {
                let Some(input) = &inputs[which] else {
                    continue;
                };
                match input.try_recv() {
                    Ok(value) => {
                        taken = Some((which, value));
                        break;
                    }
                    Err(TryRecvError::Empty) => {}
                    Err(TryRecvError::Disconnected) => inputs[which] = None,
                }
            }
            if taken.is_none() && inputs.iter().any(Option::is_some) {
                let nothing = never();
                let [urgent, normal] = &inputs;
                let (which, message) = select! {
                    recv(done) -> _ => return,
                    recv(urgent.as_ref().unwrap_or(&nothing)) -> message => (0, message),
                    recv(normal.as_ref().unwrap_or(&nothing)) -> message => (1, message),
                };
                match message {
                    Ok(value) => taken = Some((which, value)),
                    Err(_) => inputs[which] = None,
                }
            }
            let Some((which, value)) = taken else {
                continue;
            };
            in_a_row = if which == 0 { in_a_row + 1 } else { 0 };
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
