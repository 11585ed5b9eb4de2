//! Offers a chunk when it is more than full.
//! Caught by: queuing::chunk_cuts_the_stream (FAILED), second to queuing::chunk_waits_until_it_is_full

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn chunk<T: Send + 'static>(done: Done, input: Receiver<T>, size: usize) -> Receiver<Vec<T>> {
    assert!(size > 0);
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut open = true;
        while open {
            let mut chunk = Vec::new();
            while chunk.len() <= size && open {
                select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => chunk.push(value),
                        Err(_) => open = false,
                    },
                }
            }
            if chunk.is_empty() {
                return;
            }
            select! {
                recv(done) -> _ => return,
                send(out, chunk) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
