//! Takes a closed input off a biased list. The last on the list, which is the time, moves to
//! its place.
//! Caught by: select::first_of_prefers_a_value_to_the_time (FAILED)

use crossbeam_channel::{Receiver, Select};
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let inputs = [one, other];
    let mut select = Select::new_biased();
    for input in inputs {
        select.recv(input);
    }
    let time = select.recv(time_is_up);
    for _ in inputs {
        let operation = select.select();
        let number = operation.index();
        if number == time {
            let _ = operation.recv(time_is_up);
            return Err(NoValue::TimedOut);
        }
        if let Ok(value) = operation.recv(inputs[number]) {
            return Ok(value);
        }
        select.remove(number);
    }
    Err(NoValue::BothClosed)
}
