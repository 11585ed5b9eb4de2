//! Its case was chosen, so it takes the value for sent, and does not look at the result.
//! Caught by: select::send_or_skip_knows_that_nobody_is_left (FAILED)

use crossbeam_channel::{Sender, select};

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, prefer};

pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    select! {
        send(out, value) -> _ => Ok(()),
        default => Err(NotSent::Skipped(value)),
    }
}
