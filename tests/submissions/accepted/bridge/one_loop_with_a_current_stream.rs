//! One loop: with a current stream it asks that, without one it asks for the next.

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut current: Option<Receiver<T>> = None;
        loop {
            let Some(inner) = &current else {
                current = select! { recv(done) -> _ => return, recv(streams) -> message => match message { Ok(next) => Some(next), Err(_) => return } };
                continue;
            };
            let value =
                select! { recv(done) -> _ => return, recv(inner) -> message => message.ok() };
            let Some(value) = value else {
                current = None;
                continue;
            };
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
