//! Its stream is a public field, and can be cloned.
//! Caught by: confinement::confined_shows_its_stream (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::confinement::{consume, halves, owner};

pub struct Confined<T> {
    pub stream: Receiver<T>,
}

impl<T: Send + 'static> Confined<T> {
    pub fn new(values: Vec<T>) -> Confined<T> {
        let stream = owner(values);
        Confined { stream }
    }

    pub fn read_all(self) -> Vec<T> {
        self.stream.iter().collect()
    }
}
