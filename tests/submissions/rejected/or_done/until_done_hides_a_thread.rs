//! Puts an iterator around the stage: its thread outlives the consumer.
//! Caught by: or_done::until_done_leaves_nothing_behind (LEAK)

use crate::Done;
use crossbeam_channel::Receiver;

pub use solutions::patterns::or_done::or_done;

pub fn until_done<T: Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> Box<dyn Iterator<Item = T> + Send> {
    Box::new(or_done(done, input).into_iter())
}
