//! Reads fifty values of a stream, which is more than any example has, and goes on to the
//! next.
//! Caught by: bridge::many_streams_and_many_values (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let inner = select! {
                recv(done) -> _ => return,
                recv(streams) -> message => match message {
                    Ok(inner) => inner,
                    Err(_) => return,
                },
            };
            for _ in 0..50 {
                let value = select! {
                    recv(done) -> _ => return,
                    recv(inner) -> message => match message {
                        Ok(value) => value,
                        Err(_) => break,
                    },
                };
                select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}
