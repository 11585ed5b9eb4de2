//! Counts the item before it knows whether it was sent.
//! Caught by: for_select::send_until_stops_while_nobody_reads (FAILED)

use crate::Done;
use crossbeam_channel::{Sender, select};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        sent += 1;
        select! {
            recv(done) -> _ => return sent,
            send(out, item) -> result => if result.is_err() { return sent },
        }
    }
    sent
}
