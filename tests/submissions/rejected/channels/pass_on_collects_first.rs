//! Receives everything before it sends anything.
//! Caught by: channels::pass_on_holds_one_value

use crossbeam_channel::{Receiver, Sender};

pub use solutions::blocks::channels::{Operation, Outcome, State, predict, start_together};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let values: Vec<T> = input.iter().collect();
    let mut passed_on = 0;
    for value in values {
        if output.send(value).is_err() {
            break;
        }
        passed_on += 1;
    }
    passed_on
}
