//! A helper waits for done, and stays when the input ends without it.
//! Caught by: queuing::buffer_lets_its_producer_finish (LEAK)

use crate::Done;
use crossbeam_channel::Receiver;
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let stop = done.clone();
    thread::spawn(move || {
        let _ = stop.recv();
    });
    solutions::patterns::queuing::buffer(done, input, capacity)
}
