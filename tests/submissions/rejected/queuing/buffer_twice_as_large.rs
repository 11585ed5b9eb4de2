//! Room in front of the thread and behind it.
//! Caught by: queuing::buffer_takes_what_it_has_room_for (FAILED)

use crate::Done;
use crossbeam_channel::Receiver;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let front = solutions::patterns::queuing::buffer(done.clone(), input, capacity);
    solutions::patterns::queuing::buffer(done, front, capacity)
}
