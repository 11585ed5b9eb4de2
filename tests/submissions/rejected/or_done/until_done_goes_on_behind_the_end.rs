//! Ends, and gives a value when it is asked again: both arms are ready, and nothing remembers the end.
//! Caught by: or_done::until_done_stays_ended (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, select};
use std::iter;

pub use solutions::patterns::or_done::or_done;

pub fn until_done<T: Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> Box<dyn Iterator<Item = T> + Send> {
    Box::new(iter::from_fn(move || {
        select! {
            recv(done) -> _ => None,
            recv(input) -> message => message.ok(),
        }
    }))
}
