//! Waits for the open input alone when the other is closed, without a limit.
//! Caught by: select::first_of_times_out_when_one_is_closed (HUNG)

use crossbeam_channel::{Receiver, select_biased};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    select_biased! {
        recv(one) -> message => match message {
            Ok(value) => Ok(value),
            Err(_) => other.recv().map_err(|_| NoValue::BothClosed),
        },
        recv(other) -> message => match message {
            Ok(value) => Ok(value),
            Err(_) => one.recv().map_err(|_| NoValue::BothClosed),
        },
        recv(time_is_up) -> _ => Err(NoValue::TimedOut),
    }
}
