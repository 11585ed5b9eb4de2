//! Puts the first input aside, and takes the close of the second for the end.
//! Caught by: select::first_of_goes_on_when_one_is_closed (FAILED)

use crossbeam_channel::{Receiver, never, select_biased};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let nothing = never();
    let mut one = one;
    loop {
        select_biased! {
            recv(one) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => one = &nothing,
            },
            recv(other) -> message => return message.map_err(|_| NoValue::BothClosed),
            recv(time_is_up) -> _ => return Err(NoValue::TimedOut),
        }
    }
}
