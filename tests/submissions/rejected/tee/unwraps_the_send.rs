//! Panics when a reader leaves.
//! Caught by: tee::one_leaves_at_the_start (FAILED), second to tee::waits_without_polling_when_one_has_left

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
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            let (mut first_turn, mut second_turn) = (&to_first, &to_second);
            let mut got_it = 0;
            for copy in [value.clone(), value] {
                select! { recv(done) -> _ => return, send(first_turn, copy) -> result => { result.unwrap(); first_turn = &nowhere; got_it += 1; } send(second_turn, copy) -> result => { result.unwrap(); second_turn = &nowhere; got_it += 1; } }
            }
            if got_it == 0 {
                return;
            }
        }
    });
    (first, second)
}
