//! Tries first and selects only when the try fails: as long as there is room it
//! never looks at done.
//! Caught by: for_select::send_until_looks_at_done_while_items_flow (FAILED)

use crate::Done;
use crossbeam_channel::{Sender, TrySendError, select};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        match out.try_send(item) {
            Ok(()) => {}
            Err(TrySendError::Disconnected(_)) => return sent,
            Err(TrySendError::Full(item)) => select! {
                recv(done) -> _ => return sent,
                send(out, item) -> result => if result.is_err() { return sent },
            },
        }
        sent += 1;
    }
    sent
}
