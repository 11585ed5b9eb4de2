//! Gives a reader a moment to come.
//! Caught by: select::send_or_skip_does_not_wait (FAILED)

use crossbeam_channel::{SendError, Sender, select};
use std::time::Duration;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, prefer};

pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    select! {
        send(out, value) -> result => result.map_err(|SendError(value)| NotSent::NobodyLeft(value)),
        default(Duration::from_micros(100)) => Err(NotSent::Skipped(value)),
    }
}
