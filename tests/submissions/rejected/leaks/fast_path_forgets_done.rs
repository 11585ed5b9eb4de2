//! Tries first and selects only when the try fails: as long as strings flow it
//! never looks at done.
//! Caught by: leaks::work_looks_at_done_while_strings_flow (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, TryRecvError, TrySendError, select};
use std::thread;

pub use solutions::patterns::leaks::random_numbers;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    thread::spawn(move || {
        let _ending = ending;
        loop {
            let story = match input.try_recv() {
                Ok(story) => story,
                Err(TryRecvError::Disconnected) => return,
                Err(TryRecvError::Empty) => select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(story) => story,
                        Err(_) => return,
                    },
                },
            };
            match output.try_send(story) {
                Ok(()) => {}
                Err(TrySendError::Disconnected(_)) => return,
                Err(TrySendError::Full(story)) => select! {
                    recv(done) -> _ => return,
                    send(output, story) -> result => if result.is_err() { return },
                },
            }
        }
    });
    ended
}
