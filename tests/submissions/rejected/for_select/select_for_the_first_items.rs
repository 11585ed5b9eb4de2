//! Listens to done beside the first hundred sends, and to nothing beside the others.
//! Caught by: for_select::send_until_stops_while_nobody_reads (HUNG)

use crate::Done;
use crossbeam_channel::{Sender, select};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        if sent >= 100 {
            if out.send(item).is_err() {
                return sent;
            }
            sent += 1;
            continue;
        }
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
