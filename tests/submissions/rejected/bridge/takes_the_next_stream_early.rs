//! Has the next stream at hand before the current one is over.
//! Caught by: bridge::one_stream_at_a_time

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;
use std::time::Duration;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut next: Option<Receiver<T>> = None;
        loop {
            let inner = match next.take() {
                Some(inner) => inner,
                None => {
                    let inner = select! { recv(done) -> _ => return, recv(streams) -> message => match message { Ok(inner) => inner, Err(_) => return }, };
                    inner
                }
            };
            next = streams.try_recv().ok();
            if next.is_none() {
                next = streams.recv_timeout(Duration::from_millis(50)).ok();
            }
            loop {
                let value = select! { recv(done) -> _ => return, recv(inner) -> message => match message { Ok(value) => value, Err(_) => break }, };
                select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
