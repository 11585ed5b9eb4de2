//! Takes all that lies ready in a stream before it offers the first of it.
//! Caught by: bridge::holds_a_value_or_two (FAILED)

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
                let first = select! {
                    recv(done) -> _ => return,
                    recv(inner) -> message => match message {
                        Ok(value) => value,
                        Err(_) => break,
                    },
                };
                let mut batch = vec![first];
                batch.extend(inner.try_iter());
                for value in batch {
                    select! {
                        recv(done) -> _ => return,
                        send(out, value) -> result => if result.is_err() { return },
                    }
                }
            }
        }
    });
    stream
}
