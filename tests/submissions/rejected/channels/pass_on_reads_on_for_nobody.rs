//! Does not look at what `send` returns.
//! Caught by: channels::pass_on_returns_when_nobody_receives

use crossbeam_channel::{Receiver, Sender};

pub use solutions::blocks::channels::{Operation, Outcome, State, predict, start_together};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut passed_on = 0;
    for value in input {
        let _ = output.send(value);
        passed_on += 1;
    }
    passed_on
}
