//! Turns to a new stream as soon as there is one, and drops the old.
//! Caught by: bridge::one_stream_at_a_time

use crate::Done;
use crossbeam_channel::{Receiver, bounded, never, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut inner = never::<T>();
        let mut streams = streams;
        loop {
            select! { recv(done) -> _ => return, recv(streams) -> message => match message { Ok(next) => inner = next, Err(_) => streams = never() }, recv(inner) -> message => match message { Ok(value) => select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }, Err(_) => return } }
        }
    });
    stream
}
