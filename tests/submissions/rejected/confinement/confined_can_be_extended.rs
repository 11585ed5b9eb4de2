//! Keeps a sender until it is read, and still lets the consumer add values.
//! Caught by: confinement::confined_is_written_to (FAILED)

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

pub use solutions::patterns::confinement::{consume, halves, owner};

pub struct Confined<T> {
    sender: Sender<T>,
    stream: Receiver<T>,
}

impl<T: Send + 'static> Confined<T> {
    pub fn new(values: Vec<T>) -> Confined<T> {
        let (sender, stream) = bounded(0);
        let writer = sender.clone();
        thread::spawn(move || {
            for value in values {
                if writer.send(value).is_err() {
                    return;
                }
            }
        });
        Confined { sender, stream }
    }

    pub fn read_all(self) -> Vec<T> {
        drop(self.sender);
        self.stream.iter().collect()
    }
}

impl<T> Extend<T> for Confined<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            let _ = self.sender.send(value);
        }
    }
}
