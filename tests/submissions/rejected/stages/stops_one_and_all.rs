//! Remembers in one place for all stages that done has fired.
//! Caught by: stages::multiply_two_side_by_side (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

pub use solutions::patterns::stages::{add, generator};

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    static STOPPED: AtomicBool = AtomicBool::new(false);
    let (out, stream) = bounded(0);
    let stop = || STOPPED.store(true, Ordering::SeqCst);
    thread::spawn(move || {
        while !STOPPED.load(Ordering::SeqCst) {
            let value = select! {
                recv(done) -> _ => return stop(),
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return stop(),
                send(out, value * factor) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
