//! Finds its input closed, and waits for done before it ends.
//! Caught by: stages::multiply_passes_all_and_ends_with_its_input (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::stages::{add, generator};

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => {
                        let _ = done.recv();
                        return;
                    }
                },
            };
            select! {
                recv(done) -> _ => return,
                send(out, value * factor) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
