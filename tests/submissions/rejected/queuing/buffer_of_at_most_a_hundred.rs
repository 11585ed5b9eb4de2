//! Nobody can need more room than that.
//! Caught by: queuing::buffer_takes_what_it_has_room_for (FAILED)

use crate::Done;
use crossbeam_channel::Receiver;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    solutions::patterns::queuing::buffer(done, input, capacity.min(100))
}
