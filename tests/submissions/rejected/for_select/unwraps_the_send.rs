//! Takes a reader who has left for a mistake of the program's, and panics.
//! Caught by: for_select::send_until_ends_when_the_reader_leaves (FAILED)

use crate::Done;
use crossbeam_channel::{Sender, select};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        select! {
            recv(done) -> _ => return sent,
            send(out, item) -> result => result.ok().expect("somebody reads"),
        }
        sent += 1;
    }
    sent
}
