//! Asks first whether there is room. A rendezvous has none, also when a reader waits.
//! Caught by: select::send_or_skip_finds_a_waiting_reader (FAILED)

use crossbeam_channel::{SendError, Sender};

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, prefer};

pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    if out.is_full() {
        return Err(NotSent::Skipped(value));
    }
    out.send(value)
        .map_err(|SendError(value)| NotSent::NobodyLeft(value))
}
