//! Makes the item inside the `send` case, when the reader has been chosen.
//! Caught by: for_select::send_until_makes_the_item_first (HUNG)

use crate::Done;
use crossbeam_channel::{Sender, select};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut items = items.into_iter().peekable();
    let mut sent = 0;
    loop {
        if sent > 0 && items.size_hint().1 == Some(0) {
            return sent;
        }
        select! {
            recv(done) -> _ => return sent,
            send(out, match items.next() { Some(item) => item, None => return sent }) -> result => {
                if result.is_err() {
                    return sent;
                }
                sent += 1;
            }
        }
    }
}
