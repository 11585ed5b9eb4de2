//! The sender that should lead nowhere has lost its reader: sends to it fail at once,
//! and count as a turn.
//! Caught by: tee::both_get_every_value (FAILED)

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
        let (nowhere, _) = bounded(0);
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            let (mut first_turn, mut second_turn) = (&to_first, &to_second);
            let mut got_it = 0;
            for copy in [value.clone(), value] {
                select! { recv(done) -> _ => return, send(first_turn, copy) -> result => { first_turn = &nowhere; got_it += usize::from(result.is_ok()); } send(second_turn, copy) -> result => { second_turn = &nowhere; got_it += usize::from(result.is_ok()); } }
            }
            if got_it == 0 {
                return;
            }
        }
    });
    (first, second)
}
