//! Tidies the strings on their way.
//! Caught by: leaks::work_passes_all_and_ends_with_its_input (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

pub use solutions::patterns::leaks::random_numbers;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (tidy, tidied) = bounded(0);
    thread::spawn(move || {
        for story in input {
            if tidy.send(story.trim().to_owned()).is_err() {
                return;
            }
        }
    });
    solutions::patterns::leaks::work(done, tidied, output)
}
