//! Hears done while it waits for a string, but waits for its reader with a plain
//! `send`.
//! Caught by: leaks::work_stops_while_nobody_reads (HUNG)

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
            if output.send(story).is_err() {
                return;
            }
        }
    });
    ended
}
