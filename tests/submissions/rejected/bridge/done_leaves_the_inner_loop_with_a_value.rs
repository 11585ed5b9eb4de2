//! Told to stop while a value waits for its reader, it leaves the inner loop only: the next
//! stream may be begun before done is heard again.
//! Caught by: bridge::begins_no_stream_after_a_value (FAILED)

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
            loop {
                let value = select! {
                    recv(done) -> _ => return,
                    recv(inner) -> message => match message {
                        Ok(value) => value,
                        Err(_) => break,
                    },
                };
                select! {
                    recv(done) -> _ => break,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}
