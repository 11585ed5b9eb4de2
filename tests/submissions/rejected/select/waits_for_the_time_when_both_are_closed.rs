//! Puts both inputs aside, and then waits for the time, though no value can come any more.
//! Caught by: select::first_of_ends_when_both_are_closed (HUNG)

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
    let mut closed = 0;
    loop {
        select_biased! {
            recv(one) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => {
                    one = &nothing;
                    closed += 1;
                }
            },
            recv(other) -> message => match message {
                Ok(value) => return Ok(value),
                Err(_) => {
                    other = &nothing;
                    closed += 1;
                }
            },
            recv(time_is_up) -> _ => return Err(match closed {
                2 => NoValue::BothClosed,
                _ => NoValue::TimedOut,
            }),
        }
    }
}
