//! Tries again and again to send, and looks at done in between.
//! Caught by: stages::generator_waits_for_its_reader (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values {
            let mut value = value;
            while let Err(error) = out.try_send(value) {
                if error.is_disconnected() || done.try_recv() == Err(TryRecvError::Disconnected) {
                    return;
                }
                value = error.into_inner();
                thread::yield_now();
            }
        }
    });
    stream
}
