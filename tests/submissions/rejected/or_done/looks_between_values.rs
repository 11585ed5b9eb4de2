//! Looks at done before each value, and then waits without it.
//! Caught by: or_done::stops_while_the_input_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in input {
            if done.try_recv() != Err(TryRecvError::Empty) || out.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
