//! Waits for as long as it takes.
//! Caught by: select::first_of_times_out (HUNG)

use crossbeam_channel::{Receiver, never, select};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let _ = time_is_up;
    let nothing = never();
    let (mut one, mut other) = (one, other);
    for _ in 0..2 {
        select! {
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
