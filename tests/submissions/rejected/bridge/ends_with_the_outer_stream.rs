//! Listens to the outer stream all the time, and ends when that closes.
//! Caught by: bridge::the_last_stream_is_read_to_its_end (FAILED), second to bridge::one_stream_at_a_time

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut current: Option<Receiver<T>> = None;
        let mut waiting = std::collections::VecDeque::new();
        loop {
            let inner = match current.clone().or_else(|| waiting.pop_front()) {
                Some(inner) => inner,
                None => {
                    let inner = select! { recv(done) -> _ => return, recv(streams) -> message => match message { Ok(inner) => inner, Err(_) => return }, };
                    inner
                }
            };
            current = Some(inner.clone());
            let value = select! { recv(done) -> _ => return, recv(streams) -> message => match message { Ok(next) => { waiting.push_back(next); continue; } Err(_) => return }, recv(inner) -> message => match message { Ok(value) => value, Err(_) => { current = None; continue; } } };
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
