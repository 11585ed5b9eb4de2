//! Does not wait for room: what finds none is lost.
//! Caught by: channels::pass_on_waits_for_room

use crossbeam_channel::{Receiver, Sender, TrySendError};

pub use solutions::blocks::channels::{Operation, Outcome, State, predict, start_together};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut passed_on = 0;
    for value in input {
        match output.try_send(value) {
            Ok(()) => passed_on += 1,
            Err(TrySendError::Full(_)) => {}
            Err(TrySendError::Disconnected(_)) => break,
        }
    }
    passed_on
}
