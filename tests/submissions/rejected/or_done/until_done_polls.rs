//! Asks the input again and again, with a look at done in between.
//! Caught by: or_done::until_done_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, RecvTimeoutError, TryRecvError};
use std::iter;
use std::time::Duration;

pub use solutions::patterns::or_done::or_done;

pub fn until_done<T: Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> Box<dyn Iterator<Item = T> + Send> {
    Box::new(iter::from_fn(move || {
        while done.try_recv() == Err(TryRecvError::Empty) {
            match input.recv_timeout(Duration::from_millis(5)) {
                Ok(value) => return Some(value),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        None
    }))
}
