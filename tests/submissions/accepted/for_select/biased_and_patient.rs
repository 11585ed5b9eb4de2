//! Done first, always; a short while of trying before it waits; the work in the
//! `default`.

use crate::Done;
use crossbeam_channel::{Sender, TryRecvError, TrySendError, select, select_biased};

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    'items: for item in items {
        let mut item = item;
        for _ in 0..20 {
            if done.try_recv() != Err(TryRecvError::Empty) {
                return sent;
            }
            match out.try_send(item) {
                Ok(()) => {
                    sent += 1;
                    continue 'items;
                }
                Err(TrySendError::Full(back)) => item = back,
                Err(TrySendError::Disconnected(_)) => return sent,
            }
            std::thread::yield_now();
        }
        select_biased! {
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
            default => {
                work();
                rounds += 1;
            }
        }
    }
}
