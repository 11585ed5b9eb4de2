//! Fills the channel before it returns: stuck as soon as there are more values than
//! the channel holds.
//! Caught by: confinement::owner_does_not_wait_for_a_reader (HUNG)

use crossbeam_channel::{Receiver, bounded};

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(5);
    for value in values {
        let _ = results.send(value);
    }
    stream
}
