//! Waits for ten milliseconds at a time, and looks at done in between.
//! Caught by: leaks::work_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, TryRecvError, select};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::leaks::random_numbers;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    thread::spawn(move || {
        let _ending = ending;
        loop {
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            match input.recv_timeout(Duration::from_millis(10)) {
                Ok(story) => select! {
                    recv(done) -> _ => return,
                    send(output, story) -> result => if result.is_err() { return },
                },
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    });
    ended
}
