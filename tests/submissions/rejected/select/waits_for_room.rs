//! Sends, and waits for room and for a reader.
//! Caught by: select::send_or_skip_gives_back_what_it_cannot_send (HUNG)

use crossbeam_channel::{SendError, Sender};

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, prefer};

pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    out.send(value)
        .map_err(|SendError(value)| NotSent::NobodyLeft(value))
}
