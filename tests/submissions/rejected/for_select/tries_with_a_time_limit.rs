//! Waits for a reader for a hundred milliseconds, looks at done, waits again.
//! Caught by: for_select::send_until_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{SendTimeoutError, Sender, TryRecvError};
use std::time::Duration;

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    let mut sent = 0;
    for item in items {
        let mut item = item;
        loop {
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return sent;
            }
            match out.send_timeout(item, Duration::from_millis(100)) {
                Ok(()) => break,
                Err(SendTimeoutError::Timeout(back)) => item = back,
                Err(SendTimeoutError::Disconnected(_)) => return sent,
            }
        }
        sent += 1;
    }
    sent
}
