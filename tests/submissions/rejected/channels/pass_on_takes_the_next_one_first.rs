//! Has taken the next value before it sends the one before.
//! Caught by: channels::pass_on_holds_one_value

use crossbeam_channel::{Receiver, Sender};

pub use solutions::blocks::channels::{Operation, Outcome, State, predict, start_together};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut passed_on = 0;
    let Ok(mut value) = input.recv() else {
        return 0;
    };
    loop {
        let next = input.recv();
        if output.send(value).is_err() {
            return passed_on;
        }
        passed_on += 1;
        match next {
            Ok(next) => value = next,
            Err(_) => return passed_on,
        }
    }
}
