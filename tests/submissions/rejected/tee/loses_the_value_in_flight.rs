//! When a send fails it drops the value, and goes on with the next for the one who
//! is left.
//! Caught by: tee::one_leaves_at_the_start (FAILED)

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
        let (nowhere, _unread) = bounded(0);
        let (mut first_open, mut second_open) = (true, true);
        while first_open || second_open {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            let (mut first_turn, mut second_turn) = (
                if first_open { &to_first } else { &nowhere },
                if second_open { &to_second } else { &nowhere },
            );
            let times = usize::from(first_open) + usize::from(second_open);
            for _ in 0..times {
                let copy = value.clone();
                select! { recv(done) -> _ => return, send(first_turn, copy) -> result => { first_turn = &nowhere; if result.is_err() { first_open = false; break; } } send(second_turn, copy) -> result => { second_turn = &nowhere; if result.is_err() { second_open = false; break; } } }
            }
        }
    });
    (first, second)
}
