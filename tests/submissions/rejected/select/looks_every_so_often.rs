//! Looks at both inputs and at the time every ten milliseconds.
//! Caught by: select::first_of_waits_without_polling (POLLS)

use crossbeam_channel::{Receiver, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, prefer, send_or_skip};

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    loop {
        let mut closed = 0;
        for input in [one, other] {
            match input.try_recv() {
                Ok(value) => return Ok(value),
                Err(TryRecvError::Disconnected) => closed += 1,
                Err(TryRecvError::Empty) => {}
            }
        }
        if closed == 2 {
            return Err(NoValue::BothClosed);
        }
        if time_is_up.try_recv().is_ok() {
            return Err(NoValue::TimedOut);
        }
        thread::sleep(Duration::from_millis(10));
    }
}
