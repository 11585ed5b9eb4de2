//! Takes a reader who has left for a mistake of the program's, and panics.
//! Caught by: leaks::work_ends_when_the_reader_leaves (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, select};
use std::thread;

pub use solutions::patterns::leaks::random_numbers;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    thread::spawn(move || {
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
                send(output, story) -> result => result.unwrap(),
            }
        }
    });
    ended
}
