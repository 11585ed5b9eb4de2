//! Takes no notice of the result of the send, and goes on for nobody.
//! Caught by: for_select::send_until_ends_when_the_reader_leaves (HUNG)

use crate::Done;
use crossbeam_channel::{Sender, select};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        select! {
            recv(done) -> _ => return sent,
            send(out, item) -> result => if result.is_ok() { sent += 1 },
        }
    }
    sent
}
