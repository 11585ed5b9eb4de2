//! `Select` instead of `select!`, and `try_recv` instead of `default`.

use crate::Done;
use crossbeam_channel::{Select, Sender, TryRecvError};

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        let mut select = Select::new();
        let offers = select.send(out);
        let stops = select.recv(done);
        let chosen = select.select();
        if chosen.index() == stops {
            let _ = chosen.recv(done);
            return sent;
        }
        debug_assert!(chosen.index() == offers);
        if chosen.send(out, item).is_err() {
            return sent;
        }
        sent += 1;
    }
    sent
}

pub fn work_until(done: &Done, mut work: impl FnMut()) -> u64 {
    let mut rounds = 0;
    while done.try_recv() == Err(TryRecvError::Empty) {
        work();
        rounds += 1;
    }
    rounds
}
