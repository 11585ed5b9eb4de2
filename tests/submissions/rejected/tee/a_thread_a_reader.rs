//! A thread and a queue for each reader: the fast one is far ahead of the slow.
//! Caught by: tee::takes_the_next_when_both_have_it (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select, unbounded};
use std::thread;

pub use solutions::patterns::tee::wire_and_archive;

pub fn tee<T: Clone + Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> (Receiver<T>, Receiver<T>) {
    let (to_first, first) = bounded(0);
    let (to_second, second) = bounded(0);
    thread::spawn(move || {
        let (first_queue, first_values) = unbounded::<T>();
        let (second_queue, second_values) = unbounded::<T>();
        for (values, out) in [(first_values, to_first), (second_values, to_second)] {
            let done = done.clone();
            thread::spawn(move || {
                for value in values {
                    select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return } }
                }
            });
        }
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            let _ = first_queue.send(value.clone());
            if second_queue.send(value).is_err() {
                return;
            }
        }
    });
    (first, second)
}
