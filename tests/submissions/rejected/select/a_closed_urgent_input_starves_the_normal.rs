//! Keeps an urgent input that is closed: it is ready in every round, before the normal one.
//! Caught by: select::prefer_ends_when_both_inputs_have_ended (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, never, select_biased};
use std::thread;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, send_or_skip};

pub fn prefer<T: Send + 'static>(
    done: Done,
    urgent: Receiver<T>,
    normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let nothing = never();
        let mut in_a_row = 0;
        loop {
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
                if urgent.is_empty() && normal.is_empty() && !is_urgent {
                    return;
                }
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
