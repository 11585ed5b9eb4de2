//! Told to stop, it reads the input to its end.
//! Caught by: tee::stops_while_nobody_reads (LEAK)

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
        'all: loop {
            let value = select! { recv(done) -> _ => break 'all, recv(input) -> message => match message { Ok(value) => value, Err(_) => return } };
            let (mut first_turn, mut second_turn) = (&to_first, &to_second);
            let mut got_it = 0;
            for copy in [value.clone(), value] {
                select! { recv(done) -> _ => break 'all, send(first_turn, copy) -> result => { first_turn = &nowhere; got_it += usize::from(result.is_ok()); } send(second_turn, copy) -> result => { second_turn = &nowhere; got_it += usize::from(result.is_ok()); } }
            }
            if got_it == 0 {
                return;
            }
        }
        drop((to_first, to_second));
        for _ in input {}
    });
    (first, second)
}
