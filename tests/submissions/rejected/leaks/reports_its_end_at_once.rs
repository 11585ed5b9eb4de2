//! `let _ =` drops what it is given at once: the report goes out at the start.
//! Caught by: leaks::work_has_not_ended_while_it_works (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, select};
use std::thread;

pub use solutions::patterns::leaks::random_numbers;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    thread::spawn(move || {
        let _ = ending;
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
