//! Tries first and selects only when the try fails: as long as a reader is ready
//! it never looks at done.
//! Caught by: for_select::send_until_looks_at_done_while_items_flow (HUNG)

use crate::Done;
use crossbeam_channel::{Sender, TrySendError, select};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        let mut offer = Some(item);
        // A patient try: the reader keeps up nearly always.
        for _ in 0..10_000 {
            match out.try_send(offer.take().unwrap()) {
                Ok(()) => break,
                Err(TrySendError::Full(back)) => offer = Some(back),
                Err(TrySendError::Disconnected(_)) => return sent,
            }
            std::thread::yield_now();
        }
        if let Some(item) = offer {
            select! {
                recv(done) -> _ => return sent,
                send(out, item) -> result => if result.is_err() { return sent },
            }
        }
        sent += 1;
    }
    sent
}
