//! Told to stop, it first reads its input to the end, which may never come.
//! Caught by: leaks::work_stops_while_the_input_is_silent (HUNG)

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
                recv(done) -> _ => {
                    input.iter().for_each(drop);
                    return;
                }
                recv(input) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => {
                    input.iter().for_each(drop);
                    return;
                }
                send(output, story) -> result => if result.is_err() { return },
            }
        }
    });
    ended
}
