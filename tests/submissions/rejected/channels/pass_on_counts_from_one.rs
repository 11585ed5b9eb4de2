//! Is one ahead of itself.
//! Caught by: channels::pass_on_passes_all_and_closes

use crossbeam_channel::{Receiver, Sender};

pub use solutions::blocks::channels::{Operation, Outcome, State, predict, start_together};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut number = 1;
    for value in input {
        if output.send(value).is_err() {
            break;
        }
        number += 1;
    }
    number
}
