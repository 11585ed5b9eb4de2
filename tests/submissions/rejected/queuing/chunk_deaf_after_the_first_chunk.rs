//! Listens to done only while it collects the first chunk.
//! Caught by: queuing::chunk_stops_while_the_input_is_silent (LEAK)

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
        while !chunk.is_empty() {
            select! {
                recv(done) -> _ => return,
                send(out, chunk) -> result => if result.is_err() { return },
            }
            chunk = input.iter().take(size).collect();
        }
    });
    stream
}
