//! Asks every input in turn whether it has something, for ever.
//! Caught by: fan::fan_in_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut inputs = inputs;
        while !inputs.is_empty() {
            let mut index = 0;
            while index < inputs.len() {
                if done.try_recv() == Err(crossbeam_channel::TryRecvError::Disconnected) {
                    return;
                }
                match inputs[index].try_recv() {
                    Ok(value) => {
                        select! {
                            recv(done) -> _ => return,
                            send(out, value) -> result => if result.is_err() { return },
                        }
                        index += 1;
                    }
                    Err(crossbeam_channel::TryRecvError::Empty) => index += 1,
                    Err(_) => drop(inputs.remove(index)),
                }
            }
            thread::yield_now();
        }
    });
    stream
}
