//! Takes one value from each stream, as if all of them had one.
//! Caught by: bridge::one_stream_at_a_time

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let inner = select! { recv(done) -> _ => return, recv(streams) -> message => match message { Ok(inner) => inner, Err(_) => return }, };
            let value = select! { recv(done) -> _ => return, recv(inner) -> message => match message { Ok(value) => value, Err(_) => continue } };
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
