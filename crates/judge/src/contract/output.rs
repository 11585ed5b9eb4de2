//! What a stage returns: one stream, or two that get the same values.

use crate::{all, next_after_done, spawn};
use crossbeam_channel::Receiver;
use std::fmt::Debug;

/// What the readers of a stage hold.
pub trait Output: Clone + Send + 'static {
    /// What was read, as a transcript shows it.
    type Values: Debug;

    /// Reads so many values, or fewer if it closes before. Blocks until then.
    fn read(&self, how_many: usize) -> Self::Values;

    /// What the next `recv` gives after done has fired, as a sentence: `the stream is
    /// closed`.
    ///
    /// Blocks until there is a value or the stream is closed.
    fn next_after_done(&self) -> String;

    /// Counts what still comes; of two streams, the longer one counts. Blocks until they
    /// are closed.
    fn count_rest(self) -> usize;
}

impl<T: Debug + Send + 'static> Output for Receiver<T> {
    type Values = Vec<T>;

    fn read(&self, how_many: usize) -> Vec<T> {
        self.iter().take(how_many).collect()
    }

    fn next_after_done(&self) -> String {
        format!("the stream is {}", next_after_done(self))
    }

    fn count_rest(self) -> usize {
        all(&self).len()
    }
}

impl<T: Debug + Send + 'static> Output for (Receiver<T>, Receiver<T>) {
    type Values = (Vec<T>, Vec<T>);

    /// Takes a value of each in turn: who reads all of the first before the second would
    /// wait for ever, since neither gets the next before both have the one before.
    fn read(&self, how_many: usize) -> (Vec<T>, Vec<T>) {
        let (mut first, mut second) = (Vec::new(), Vec::new());
        for _ in 0..how_many {
            first.extend(self.0.recv());
            second.extend(self.1.recv());
        }
        (first, second)
    }

    fn next_after_done(&self) -> String {
        format!(
            "the first is {}, the second is {}",
            next_after_done(&self.0),
            next_after_done(&self.1)
        )
    }

    fn count_rest(self) -> usize {
        let (first, second) = self;
        let second = spawn(move || all(&second).len());
        let first = all(&first).len();
        first.max(second.join().expect("a reader does not panic"))
    }
}
