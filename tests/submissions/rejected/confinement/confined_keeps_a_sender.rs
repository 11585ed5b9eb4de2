//! Keeps a sender beside the stream, so that the stream never ends.
//! Caught by: confinement::confined_is_read_to_the_end (HUNG)

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
        self.stream.iter().collect()
    }
}
