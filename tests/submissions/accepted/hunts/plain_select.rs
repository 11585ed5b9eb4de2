//! Another design: `select!` in the place of `select_biased!`.

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub fn hunts<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (output, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return,
                send(output, value) -> result => if result.is_err() {
                    return;
                },
            }
        }
    });
    stream
}
