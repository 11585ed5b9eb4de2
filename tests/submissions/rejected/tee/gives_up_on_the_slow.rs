//! Waits for the slower reader for a while, then goes on without.
//! Caught by: tee::waits_without_polling (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;
use std::time::Duration;

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
            let limit = Duration::from_millis(300);
            let left = select! { recv(done) -> _ => return, send(to_first, copy) -> _ => to_second.send_timeout(value, limit).is_err(), send(to_second, copy) -> _ => to_first.send_timeout(value, limit).is_err() };
        }
    });
    (first, second)
}
