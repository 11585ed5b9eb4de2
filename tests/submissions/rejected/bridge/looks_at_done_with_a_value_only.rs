//! Looks at done only when it has a value to offer: empty streams keep it from it.
//! Caught by: bridge::stops_while_an_inner_stream_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for inner in streams {
            for value in inner {
                select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
