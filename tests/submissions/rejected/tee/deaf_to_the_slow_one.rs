//! Looks at done while it waits for the faster reader, and not while it waits for the
//! slower.
//! Caught by: tee::stops_while_one_does_not_read (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::tee::wire_and_archive;

pub fn tee<T: Clone + Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> (Receiver<T>, Receiver<T>) {
    let (to_first, first) = bounded(0);
    let (to_second, second) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            let copy = value.clone();
            select! { recv(done) -> _ => return, send(to_first, copy) -> _ => if to_second.send(value).is_err() { return }, send(to_second, copy) -> _ => if to_first.send(value).is_err() { return } }
        }
    });
    (first, second)
}
