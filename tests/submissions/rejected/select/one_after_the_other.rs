//! Waits for the first input, and then for the second.
//! Caught by: select::first_of_takes_from_whichever_has_a_value (HUNG)

use crossbeam_channel::{Receiver, select};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    for input in [one, other] {
        select! {
            recv(input) -> message => if let Ok(value) = message {
                return Ok(value);
            },
            recv(time_is_up) -> _ => return Err(NoValue::TimedOut),
        }
    }
    Err(NoValue::BothClosed)
}
