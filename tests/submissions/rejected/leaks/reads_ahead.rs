//! Takes strings into a buffer of its own before anybody wants them.
//! Caught by: leaks::work_holds_one_string (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded};

pub use solutions::patterns::leaks::random_numbers;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ahead, buffered) = bounded(8);
    let first = solutions::patterns::leaks::work(done.clone(), input, ahead);
    drop(first);
    solutions::patterns::leaks::work(done, buffered, output)
}
