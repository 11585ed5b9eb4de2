//! Makes the channel large enough for everything and fills it before it returns:
//! nobody owns the writing.
//! Caught by: confinement::owner_does_not_wait_for_a_reader (FAILED)

use crossbeam_channel::{Receiver, bounded};

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(values.len());
    for value in values {
        let _ = results.send(value);
    }
    stream
}
