//! A second thread waits for done, to report the end. The worker may end without
//! done ever firing; the helper does not.
//! Caught by: leaks::work_passes_all_and_ends_with_its_input (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, select};
use std::thread;

pub use solutions::patterns::leaks::random_numbers;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    let stop = done.clone();
    thread::spawn(move || {
        let _ = stop.recv();
    });
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
                send(output, story) -> result => if result.is_err() { return },
            }
        }
    });
    ended
}
