//! An or-done stage around each inner stream: done ends that stream, and the loop goes on to
//! the next one half of the time.
//! Caught by: bridge::begins_no_stream_after_done

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
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
        }
    });
    stream
}
