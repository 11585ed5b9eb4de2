//! Tries the same value again and again.
//! Caught by: channels::pass_on_waits_for_room (POLLS)

use crossbeam_channel::{Receiver, Sender, TrySendError};
use std::thread;
use std::time::Duration;

pub use solutions::blocks::channels::{Operation, Outcome, State, predict, start_together};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut passed_on = 0;
    for mut value in input {
        loop {
            match output.try_send(value) {
                Ok(()) => break,
                Err(TrySendError::Full(back)) => value = back,
                Err(TrySendError::Disconnected(_)) => return passed_on,
            }
            thread::sleep(Duration::from_millis(1));
        }
        passed_on += 1;
    }
    passed_on
}
