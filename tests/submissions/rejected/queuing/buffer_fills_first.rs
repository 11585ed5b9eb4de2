//! Collects until it is full, and passes on then: a bus that waits for its last seat.
//! Caught by: queuing::buffer_does_not_wait_until_it_is_full (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let (out, stream) = bounded(capacity);
    thread::spawn(move || {
        loop {
            let mut full = Vec::new();
            let mut ended = false;
            while full.len() < capacity.max(1) && !ended {
                select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => full.push(value),
                        Err(_) => ended = true,
                    },
                }
            }
            for value in full {
                select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
            if ended {
                return;
            }
        }
    });
    stream
}
