//! With the time as the first case: when the time is up, a value that is there does not count.
//! Caught by: select::first_of_prefers_a_value_to_the_time (FAILED)

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
            recv(time_is_up) -> _ => return Err(NoValue::TimedOut),
            recv(one) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => one = &nothing,
            },
            recv(other) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => other = &nothing,
            },
        }
    }
    Err(NoValue::BothClosed)
}
