//! Notices that a chunk is full when the next value comes.
//! Caught by: queuing::chunk_waits_until_it_is_full (HUNG)

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
            while open {
                select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => {
                            if chunk.len() == size {
                                let full = std::mem::take(&mut chunk);
                                select! {
                                    recv(done) -> _ => return,
                                    send(out, full) -> result => if result.is_err() { return },
                                }
                            }
                            chunk.push(value);
                        }
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
