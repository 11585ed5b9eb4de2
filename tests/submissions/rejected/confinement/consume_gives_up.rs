//! Takes a pause of fifty milliseconds for the end.
//! Caught by: confinement::consume_waits_for_the_owner

use crossbeam_channel::Receiver;
use std::fmt::Display;
use std::time::Duration;

pub use solutions::patterns::confinement::{Confined, halves, owner};

pub fn consume<T: Display>(stream: Receiver<T>) -> Vec<String> {
    let mut texts = Vec::new();
    while let Ok(value) = stream.recv_timeout(Duration::from_millis(50)) {
        texts.push(value.to_string());
    }
    texts
}
