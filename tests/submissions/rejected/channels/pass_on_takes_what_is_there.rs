//! Takes a pause for the end.
//! Caught by: channels::pass_on_waits_for_its_input

use crossbeam_channel::{Receiver, Sender};

pub use solutions::blocks::channels::{Operation, Outcome, State, predict, start_together};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut passed_on = 0;
    for value in input.try_iter() {
        if output.send(value).is_err() {
            break;
        }
        passed_on += 1;
    }
    passed_on
}
