//! Reads a stream to its end before it passes the values on.
//! Caught by: bridge::holds_a_value_or_two

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let inner = select! { recv(done) -> _ => return, recv(streams) -> message => match message { Ok(inner) => inner, Err(_) => return }, };
            let mut values = Vec::new();
            loop {
                let value = select! { recv(done) -> _ => return, recv(inner) -> message => match message { Ok(value) => value, Err(_) => break }, };
                values.push(value);
            }
            for value in values {
                select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
