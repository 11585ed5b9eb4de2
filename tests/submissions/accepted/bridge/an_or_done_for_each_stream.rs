//! The shape that Go's version has, an or-done stage around each inner stream, which holds a
//! value of its own. Behind the inner loop it asks which end that was: the stream's or done.

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, select};
use solutions::patterns::or_done::or_done;
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
            for value in or_done(done.clone(), inner) {
                select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
            if done.try_recv() != Err(TryRecvError::Empty) {
                return;
            }
        }
    });
    stream
}
