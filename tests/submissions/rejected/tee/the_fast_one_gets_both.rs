//! Two copies, and who had one may take the other as well.
//! Caught by: tee::takes_the_next_when_both_have_it (FAILED)

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
            for copy in [value.clone(), value] {
                select! { recv(done) -> _ => return, send(to_first, copy) -> result => if result.is_err() { return }, send(to_second, copy) -> result => if result.is_err() { return } }
            }
        }
    });
    (first, second)
}
