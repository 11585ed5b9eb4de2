//! Tries to send, and when nobody is there gives way and tries again.
//! Caught by: generators::repeat_waits_for_its_reader (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, TrySendError, bounded};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat_fn, take, ticker, typed};

pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values.iter().cycle() {
            let mut value = value.clone();
            loop {
                if done.try_recv() != Err(TryRecvError::Empty) {
                    return;
                }
                match out.try_send(value) {
                    Ok(()) => break,
                    Err(TrySendError::Disconnected(_)) => return,
                    Err(TrySendError::Full(back)) => value = back,
                }
                thread::yield_now();
            }
        }
    });
    stream
}
