//! Takes all three into the thread, and the report last: what is declared last is
//! dropped first.
//! Caught by: leaks::work_lets_go_before_it_reports (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, select};
use std::thread;

pub use solutions::patterns::leaks::random_numbers;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    thread::spawn(move || {
        let output = output;
        let input = input;
        let _ending = ending;
        loop {
            let story = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return,
                send(output, story) -> result => if result.is_err() { return },
            }
        }
    });
    ended
}
