//! On done it leaves the inner loop, and goes on with the next stream.
//! Caught by: bridge::stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for inner in streams {
            loop {
                let value = select! { recv(done) -> _ => break, recv(inner) -> message => match message { Ok(value) => value, Err(_) => break } };
                select! { recv(done) -> _ => break, send(out, value) -> result => if result.is_err() { return } }
            }
        }
    });
    stream
}
