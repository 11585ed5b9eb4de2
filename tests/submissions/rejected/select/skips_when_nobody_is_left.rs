//! Tells every value that is not sent as skipped.
//! Caught by: select::send_or_skip_knows_that_nobody_is_left (FAILED)

use crossbeam_channel::{SendError, Sender, select};

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, prefer};

pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    select! {
        send(out, value) -> result => result.map_err(|SendError(value)| NotSent::Skipped(value)),
        default => Err(NotSent::Skipped(value)),
    }
}
