//! Nobody can want larger chunks than that.
//! Caught by: queuing::chunk_cuts_a_long_stream (FAILED)

use crate::Done;
use crossbeam_channel::Receiver;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn chunk<T: Send + 'static>(done: Done, input: Receiver<T>, size: usize) -> Receiver<Vec<T>> {
    solutions::patterns::queuing::chunk(done, input, size.min(100))
}
