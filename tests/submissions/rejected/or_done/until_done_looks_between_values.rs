//! Looks at done behind each value, and waits for the next without it.
//! Caught by: or_done::until_done_stops_while_the_input_is_silent (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError};

pub use solutions::patterns::or_done::or_done;

pub fn until_done<T: Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> Box<dyn Iterator<Item = T> + Send> {
    Box::new(
        input
            .into_iter()
            .take_while(move |_| done.try_recv() == Err(TryRecvError::Empty)),
    )
}
