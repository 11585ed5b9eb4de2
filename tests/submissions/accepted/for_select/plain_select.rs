//! With `select!`, which passes over done now and then.

use crate::Done;
use crossbeam_channel::{Sender, select};

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        select! {
            recv(done) -> _ => return sent,
            send(out, item) -> result => match result {
                Ok(()) => sent += 1,
                Err(_) => return sent,
            },
        }
    }
    sent
}

pub fn work_until(done: &Done, mut work: impl FnMut()) -> u64 {
    let mut rounds = 0;
    loop {
        select! {
            recv(done) -> _ => return rounds,
            default => {},
        }
        work();
        rounds += 1;
    }
}
