//! With a `default`: what is not there yet has not come in time.
//! Caught by: select::first_of_waits_for_a_value (FAILED)

use crossbeam_channel::{Receiver, select_biased};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let _ = time_is_up;
    select_biased! {
        recv(one) -> message => message.map_err(|_| NoValue::BothClosed),
        recv(other) -> message => message.map_err(|_| NoValue::BothClosed),
        default => Err(NoValue::TimedOut),
    }
}
