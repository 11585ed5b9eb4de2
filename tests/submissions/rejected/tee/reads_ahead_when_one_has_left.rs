//! When one reader has left it makes the other wait less, and reads three ahead.
//! Caught by: tee::takes_one_at_a_time_when_one_has_left

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::tee::wire_and_archive;

pub fn tee<T: Clone + Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> (Receiver<T>, Receiver<T>) {
    let (to_first, first) = bounded(0);
    let (to_second, second) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            let copy = value.clone();
            let (one, other, rest) = select! { recv(done) -> _ => return, send(to_first, copy) -> one => (one, select! { recv(done) -> _ => return, send(to_second, value) -> other => other }, &to_first), send(to_second, copy) -> one => (one, select! { recv(done) -> _ => return, send(to_first, value) -> other => other }, &to_second) };
            match (one, other) {
                (Err(_), Err(_)) => return,
                (Ok(_), Ok(_)) => continue,
                (Ok(_), Err(_)) => {
                    let mut store = std::collections::VecDeque::new();
                    loop {
                        if store.len() < 3 {
                            select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => store.push_back(value), Err(_) => break } }
                        } else if let Some(value) = store.pop_front() {
                            select! { recv(done) -> _ => return, send(rest, value) -> result => if result.is_err() { return } }
                        }
                    }
                    for value in store {
                        select! { recv(done) -> _ => return, send(rest, value) -> result => if result.is_err() { return } }
                    }
                    return;
                }
                (Err(_), Ok(_)) => {
                    let rest = if std::ptr::eq(rest, &to_first) {
                        &to_second
                    } else {
                        &to_first
                    };
                    let mut store = std::collections::VecDeque::new();
                    loop {
                        if store.len() < 3 {
                            select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => store.push_back(value), Err(_) => break } }
                        } else if let Some(value) = store.pop_front() {
                            select! { recv(done) -> _ => return, send(rest, value) -> result => if result.is_err() { return } }
                        }
                    }
                    for value in store {
                        select! { recv(done) -> _ => return, send(rest, value) -> result => if result.is_err() { return } }
                    }
                    return;
                }
            }
        }
    });
    (first, second)
}
