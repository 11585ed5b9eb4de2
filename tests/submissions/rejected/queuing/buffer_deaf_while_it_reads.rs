//! A `for` over the input: done is beside the send only.
//! Caught by: queuing::buffer_stops_while_the_input_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let (out, stream) = bounded(capacity);
    thread::spawn(move || {
        for value in input {
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
