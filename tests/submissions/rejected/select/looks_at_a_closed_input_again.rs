//! Goes on when an input is closed, and keeps the closed one: it is ready in every round.
//! Caught by: select::first_of_goes_on_when_one_is_closed (POLLS)

use crossbeam_channel::{Receiver, select};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let (mut one_is_open, mut other_is_open) = (true, true);
    while one_is_open || other_is_open {
        select! {
            recv(one) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => one_is_open = false,
            },
            recv(other) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => other_is_open = false,
            },
            recv(time_is_up) -> _ => return Err(NoValue::TimedOut),
        }
    }
    Err(NoValue::BothClosed)
}
