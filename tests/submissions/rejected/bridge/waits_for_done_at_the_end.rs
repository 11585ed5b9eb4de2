//! Closes its stream at the end, and then waits for done.
//! Caught by: bridge::ten_streams_of_one_value (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        'all: loop {
            let inner = select! { recv(done) -> _ => return, recv(streams) -> message => match message { Ok(inner) => inner, Err(_) => break 'all } };
            loop {
                let value = select! { recv(done) -> _ => return, recv(inner) -> message => match message { Ok(value) => value, Err(_) => break }, };
                select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
        drop(out);
        let _ = done.recv();
    });
    stream
}
