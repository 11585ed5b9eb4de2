//! Looks at done between items, but waits for a reader with a plain `send`.
//! Caught by: for_select::send_until_stops_while_nobody_reads (HUNG)

use crate::Done;
use crossbeam_channel::{Sender, TryRecvError};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        if done.try_recv() == Err(TryRecvError::Disconnected) || out.send(item).is_err() {
            return sent;
        }
        sent += 1;
    }
    sent
}
