//! Takes whatever its case was chosen for as a value.
//! Caught by: select::first_of_goes_on_when_one_is_closed (FAILED)

use crossbeam_channel::{Receiver, select_biased};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    select_biased! {
        recv(one) -> message => Ok(message.unwrap()),
        recv(other) -> message => Ok(message.unwrap()),
        recv(time_is_up) -> _ => Err(NoValue::TimedOut),
    }
}
