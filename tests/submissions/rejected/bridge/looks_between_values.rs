//! Looks at done before each value, and then waits without it.
//! Caught by: bridge::stops_while_an_inner_stream_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in streams.into_iter().flatten() {
            if done.try_recv() != Err(TryRecvError::Empty) || out.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
