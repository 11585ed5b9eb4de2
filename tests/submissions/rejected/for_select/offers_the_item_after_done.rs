//! Offers the item that it holds once more when done has fired.
//! Caught by: for_select::send_until_stops_while_nobody_reads (HUNG)

use crate::Done;
use crossbeam_channel::{Sender, TrySendError, select};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        let held = match out.try_send(item) {
            Ok(()) => {
                sent += 1;
                continue;
            }
            Err(TrySendError::Disconnected(_)) => return sent,
            Err(TrySendError::Full(item)) => item,
        };
        select! {
            recv(done) -> _ => return sent + usize::from(out.send(held).is_ok()),
            send(out, held) -> result => match result {
                Ok(()) => sent += 1,
                Err(_) => return sent,
            },
        }
    }
    sent
}
