//! Still `Clone`.
//! Caught by: confinement::confined_is_copied (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::confinement::{consume, halves, owner};

#[derive(Clone)]
pub struct Confined<T> {
    stream: Receiver<T>,
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
