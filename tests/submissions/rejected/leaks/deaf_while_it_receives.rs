//! Hears done while it waits for its reader, but waits for a string with a `for`.
//! Caught by: leaks::work_stops_while_the_input_is_silent (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, select};
use std::thread;

pub use solutions::patterns::leaks::random_numbers;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    thread::spawn(move || {
        let _ending = ending;
        for story in input {
            select! {
                recv(done) -> _ => return,
                send(output, story) -> result => if result.is_err() { return },
            }
        }
    });
    ended
}
