//! Does not look at what became of the send.
//! Caught by: confinement::owner_stops_at_the_first_send_that_fails (LEAK)

use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(5);
    thread::spawn(move || {
        for value in values {
            let _ = results.send(value);
        }
    });
    stream
}
