//! Looks at both inputs before it answers, and loses the second value.
//! Caught by: select::first_of_takes_one_value (FAILED)

use crossbeam_channel::{Receiver, never, select_biased};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let values = (one.try_recv(), other.try_recv());
    if let (Ok(value), _) | (_, Ok(value)) = values {
        return Ok(value);
    }
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
            recv(time_is_up) -> _ => return Err(NoValue::TimedOut),
        }
    }
    Err(NoValue::BothClosed)
}
