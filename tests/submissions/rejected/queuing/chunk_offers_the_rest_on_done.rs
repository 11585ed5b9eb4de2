//! Told to stop, it gives what it has to a reader who waits just then.
//! Caught by: queuing::chunk_that_is_not_full_is_lost_on_done (FAILED)

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
                    recv(done) -> _ => {
                        if !chunk.is_empty() {
                            let _ = out.try_send(chunk);
                        }
                        return;
                    },
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
