//! Has room for a value, and takes the next before that is read.
//! Caught by: select::prefer_holds_one_value (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, never, select_biased};
use std::thread;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, send_or_skip};

pub fn prefer<T: Send + 'static>(
    done: Done,
    mut urgent: Receiver<T>,
    mut normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(1);
    thread::spawn(move || {
        let nothing = never();
        let mut in_a_row = 0;
        let mut open = 2;
        while open > 0 {
            let turn = if in_a_row < URGENT_IN_A_ROW {
                &nothing
            } else {
                &normal
            };
            let (is_urgent, message) = select_biased! {
                recv(done) -> _ => return,
                recv(turn) -> message => (false, message),
                recv(urgent) -> message => (true, message),
                recv(normal) -> message => (false, message),
            };
            let Ok(value) = message else {
                if is_urgent {
                    urgent = never();
                } else {
                    normal = never();
                }
                open -= 1;
                continue;
            };
            in_a_row = if is_urgent { in_a_row + 1 } else { 0 };
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
