//! Waits for the next stream with a `for`, where it hears no done.
//! Caught by: bridge::stops_between_two_streams (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for inner in streams {
            loop {
                let value = select! { recv(done) -> _ => return, recv(inner) -> message => match message { Ok(value) => value, Err(_) => break }, };
                select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
