//! Plain `select!` wherever it waits, and a `Select` without an order: done and a reader who
//! is ready in the same moment are equals.

use crate::Done;
use crossbeam_channel::{Receiver, Select, Sender, bounded, select};
use std::thread;

pub fn tee<T: Clone + Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> (Receiver<T>, Receiver<T>) {
    let (to_first, first) = bounded(0);
    let (to_second, second) = bounded(0);
    thread::spawn(move || {
        let (nowhere, _unread) = bounded(0);
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            if !give_to_both(&done, value, &to_first, &to_second, &nowhere) {
                return;
            }
        }
    });
    (first, second)
}

fn give_to_both<T: Clone>(
    done: &Done,
    value: T,
    to_first: &Sender<T>,
    to_second: &Sender<T>,
    nowhere: &Sender<T>,
) -> bool {
    let (mut first_turn, mut second_turn) = (to_first, to_second);
    let mut got_it = 0;
    for copy in [value.clone(), value] {
        select! {
            recv(done) -> _ => return false,
            send(first_turn, copy) -> result => {
                first_turn = nowhere;
                got_it += usize::from(result.is_ok());
            }
            send(second_turn, copy) -> result => {
                second_turn = nowhere;
                got_it += usize::from(result.is_ok());
            }
        }
    }
    got_it > 0
}

pub fn wire_and_archive(
    done: Done,
    wire: Receiver<String>,
) -> (Receiver<String>, Receiver<String>) {
    let (to_desk, desk) = bounded(0);
    let (to_archive, archive) = bounded(0);
    thread::spawn(move || {
        loop {
            let story = select! {
                recv(done) -> _ => return,
                recv(wire) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            let mut waiting = vec![&to_desk, &to_archive];
            let mut got_it = 0;
            while !waiting.is_empty() {
                let copy = story.clone();
                let mut select = Select::new();
                for out in &waiting {
                    select.send(out);
                }
                let stop = select.recv(&done);
                let chosen = select.select();
                if chosen.index() == stop {
                    let _ = chosen.recv(&done);
                    return;
                }
                let out = waiting.remove(chosen.index());
                if chosen.send(out, copy).is_ok() {
                    got_it += 1;
                }
            }
            if got_it == 0 {
                return;
            }
        }
    });
    (desk, archive)
}
