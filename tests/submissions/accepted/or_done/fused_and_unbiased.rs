//! A plain `select!` and a `fuse`, and two selects for the stage.

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::{iter, thread};

pub fn until_done<T: Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> Box<dyn Iterator<Item = T> + Send> {
    let values = iter::from_fn(move || {
        select! {
            recv(done) -> _ => None,
            recv(input) -> message => message.ok(),
        }
    });
    Box::new(values.fuse())
}

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
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
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
