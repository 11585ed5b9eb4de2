//! Still turns into the sender that it keeps.
//! Caught by: confinement::confined_gives_its_sender_away (FAILED)

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

impl<T> From<Confined<T>> for Sender<T> {
    fn from(confined: Confined<T>) -> Sender<T> {
        confined.sender
    }
}
