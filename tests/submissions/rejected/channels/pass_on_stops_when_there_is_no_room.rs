//! Takes a full channel for a closed one.
//! Caught by: channels::pass_on_waits_for_room

use crossbeam_channel::{Receiver, Sender};

pub use solutions::blocks::channels::{Operation, Outcome, State, predict, start_together};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut passed_on = 0;
    for value in input {
        if output.try_send(value).is_err() {
            break;
        }
        passed_on += 1;
    }
    passed_on
}
