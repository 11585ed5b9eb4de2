//! Takes what has arrived so far, and does not wait for the rest.
//! Caught by: confinement::consume_waits_for_the_owner

use crossbeam_channel::Receiver;
use std::fmt::Display;

pub use solutions::patterns::confinement::{Confined, halves, owner};

pub fn consume<T: Display>(stream: Receiver<T>) -> Vec<String> {
    stream.try_iter().map(|value| value.to_string()).collect()
}
