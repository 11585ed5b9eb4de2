//! Takes all that is there, puts the urgent values first, and keeps them in store.
//! Caught by: select::prefer_does_not_starve_the_normal (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, never, select_biased};
use std::collections::VecDeque;
use std::thread;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, send_or_skip};

pub fn prefer<T: Send + 'static>(
    done: Done,
    mut urgent: Receiver<T>,
    mut normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut store = VecDeque::new();
        let mut open = 2;
        while open > 0 {
            select_biased! {
                recv(done) -> _ => return,
                recv(urgent) -> message => match message {
                    Ok(value) => store.push_back(value),
                    Err(_) => {
                        urgent = never();
                        open -= 1;
                    }
                },
                recv(normal) -> message => match message {
                    Ok(value) => store.push_back(value),
                    Err(_) => {
                        normal = never();
                        open -= 1;
                    }
                },
            }
            store.extend(urgent.try_iter());
            store.extend(normal.try_iter());
            while let Some(value) = store.pop_front() {
                select_biased! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}
