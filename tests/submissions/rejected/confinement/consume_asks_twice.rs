//! Turns each value into text once to see how long it is, and once more to keep it.
//! Caught by: confinement::consume_asks_once (FAILED)

use crossbeam_channel::Receiver;
use std::fmt::Display;

pub use solutions::patterns::confinement::{Confined, halves, owner};

pub fn consume<T: Display>(stream: Receiver<T>) -> Vec<String> {
    let mut texts = Vec::new();
    for value in stream {
        let mut text = String::with_capacity(value.to_string().len());
        text.push_str(&value.to_string());
        texts.push(text);
    }
    texts
}
