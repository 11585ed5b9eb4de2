//! Sends to the first and then to the second, so that the second cannot be read first.
//! Caught by: tee::second_reader_first (HUNG)

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
            select! { recv(done) -> _ => return, send(to_first, value.clone()) -> _ => {} }
            select! { recv(done) -> _ => return, send(to_second, value.clone()) -> _ => {} }
        }
    });
    (first, second)
}
