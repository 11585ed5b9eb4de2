//! A helper turns done into a flag. When the values end first, the helper stays.
//! Caught by: stages::generator_sends_all_and_closes (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

pub use solutions::patterns::stages::{add, multiply};

pub fn generator<T: Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    let stopped = Arc::new(AtomicBool::new(false));
    let (flag, told) = (stopped.clone(), done.clone());
    thread::spawn(move || {
        let _ = told.recv();
        flag.store(true, Ordering::SeqCst);
    });
    thread::spawn(move || {
        for value in values {
            if stopped.load(Ordering::SeqCst) {
                return;
            }
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
