//! Told to stop, it reads the streams to their end.
//! Caught by: bridge::stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        'all: loop {
            let inner = select! { recv(done) -> _ => break 'all, recv(streams) -> message => match message { Ok(inner) => inner, Err(_) => return } };
            loop {
                let value = select! { recv(done) -> _ => break 'all, recv(inner) -> message => match message { Ok(value) => value, Err(_) => break } };
                select! { recv(done) -> _ => break 'all, send(out, value) -> result => if result.is_err() { return } }
            }
        }
        drop(out);
        for _ in streams.into_iter().flatten() {}
    });
    stream
}
