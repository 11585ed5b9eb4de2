//! Takes a reader who is busy for one who is gone.
//! Caught by: select::send_or_skip_gives_back_what_it_cannot_send (FAILED)

use crossbeam_channel::{Sender, TrySendError};

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, prefer};

pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    out.try_send(value).map_err(|error| match error {
        TrySendError::Full(value) | TrySendError::Disconnected(value) => NotSent::NobodyLeft(value),
    })
}
