//! Looks again and again whether a value has come.
//! Caught by: channels::pass_on_waits_for_its_input (POLLS)

use crossbeam_channel::{Receiver, Sender, TryRecvError};
use std::thread;
use std::time::Duration;

pub use solutions::blocks::channels::{Operation, Outcome, State, predict, start_together};

pub fn pass_on<T>(input: Receiver<T>, output: Sender<T>) -> usize {
    let mut passed_on = 0;
    loop {
        match input.try_recv() {
            Ok(value) => {
                if output.send(value).is_err() {
                    return passed_on;
                }
                passed_on += 1;
            }
            Err(TryRecvError::Empty) => thread::sleep(Duration::from_millis(1)),
            Err(TryRecvError::Disconnected) => return passed_on,
        }
    }
}
