//! Takes no notice of a send that fails.
//! Caught by: queuing::chunk_ends_when_the_consumer_leaves (LEAK)

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
            while chunk.len() < size && open {
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
                send(out, chunk) -> _ => {},
            }
        }
    });
    stream
}
