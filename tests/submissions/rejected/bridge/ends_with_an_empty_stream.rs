//! Takes a stream without values for the end of all.
//! Caught by: bridge::streams_of_any_length (FAILED)

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
            let mut had = false;
            loop {
                let value = select! {
                    recv(done) -> _ => return,
                    recv(inner) -> message => match message {
                        Ok(value) => { had = true; value },
                        Err(_) => if had { break } else { return },
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
