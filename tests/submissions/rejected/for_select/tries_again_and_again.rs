//! Never waits: tries to send, looks at done, tries again.
//! Caught by: for_select::send_until_waits_without_polling (POLLS), second to for_select::send_until_stops_while_nobody_reads

use crate::Done;
use crossbeam_channel::{Sender, TryRecvError, TrySendError};

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        let mut item = item;
        loop {
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return sent;
            }
            match out.try_send(item) {
                Ok(()) => break,
                Err(TrySendError::Full(back)) => item = back,
                Err(TrySendError::Disconnected(_)) => return sent,
            }
            std::thread::yield_now();
        }
        sent += 1;
    }
    sent
}
