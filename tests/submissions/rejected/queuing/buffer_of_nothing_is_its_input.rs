//! Without room there is nothing to do, so it hands its input on: done stops nothing.
//! Caught by: queuing::buffer_stops_while_the_input_is_silent (HUNG)

use crate::Done;
use crossbeam_channel::Receiver;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    if capacity == 0 {
        return input;
    }
    solutions::patterns::queuing::buffer(done, input, capacity)
}
