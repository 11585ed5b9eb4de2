//! Knows one error only: no value has come.
//! Caught by: select::first_of_ends_when_both_are_closed (FAILED)

use crossbeam_channel::{Receiver, never, select_biased};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let nothing = never();
    let (mut one, mut other) = (one, other);
    for _ in 0..2 {
        select_biased! {
            recv(one) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => one = &nothing,
            },
            recv(other) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => other = &nothing,
            },
            recv(time_is_up) -> _ => break,
        }
    }
    Err(NoValue::TimedOut)
}
