//! `read_all` still only borrows.
//! Caught by: confinement::confined_is_read_twice (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::confinement::{consume, halves, owner};

pub struct Confined<T> {
    stream: Receiver<T>,
}

impl<T: Send + 'static> Confined<T> {
    pub fn new(values: Vec<T>) -> Confined<T> {
        let stream = owner(values);
        Confined { stream }
    }

    pub fn read_all(&self) -> Vec<T> {
        self.stream.iter().collect()
    }
}
