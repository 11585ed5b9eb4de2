//! Waits for ten milliseconds at a time, and looks at done in between.
//! Caught by: stages::multiply_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, RecvTimeoutError, TryRecvError, bounded, select};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::stages::{add, generator};

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            match input.recv_timeout(Duration::from_millis(10)) {
                Ok(value) => select! {
                    recv(done) -> _ => return,
                    send(out, value * factor) -> result => if result.is_err() { return },
                },
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    });
    stream
}
