//! Still lends the sender that it keeps.
//! Caught by: confinement::confined_lends_its_sender (FAILED)

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

impl<T> AsRef<Sender<T>> for Confined<T> {
    fn as_ref(&self) -> &Sender<T> {
        &self.sender
    }
}
