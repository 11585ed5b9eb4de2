//! Of one input there is nothing to merge: it is its own fan-in, and done stops
//! nothing.
//! Caught by: fan::fan_in_of_one_stops_on_done (HUNG)

use crate::Done;
use crossbeam_channel::Receiver;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, mut inputs: Vec<Receiver<T>>) -> Receiver<T> {
    if inputs.len() == 1 {
        return inputs.remove(0);
    }
    solutions::patterns::fan::fan_in(done, inputs)
}
