//! Told to stop while a value waits for its reader, it drops that value, and may take the
//! next before done is heard again.
//! Caught by: bridge::takes_no_value_after_done (FAILED)

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
                    recv(done) -> _ => continue,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}
