//! Looks for a normal value after the third urgent one, and counts anew whether or not there was one.
//! Caught by: select::prefer_remembers_how_many_were_urgent (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, never, select_biased};
use std::thread;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, send_or_skip};

pub fn prefer<T: Send + 'static>(
    done: Done,
    mut urgent: Receiver<T>,
    mut normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut in_a_row = 0;
        let mut open = 2;
        while open > 0 {
            let mut turn = None;
            if in_a_row == URGENT_IN_A_ROW {
                in_a_row = 0;
                turn = normal.try_recv().ok().map(|value| (false, Ok(value)));
            }
            let (is_urgent, message) = match turn {
                Some(turn) => turn,
                None => select_biased! {
                    recv(done) -> _ => return,
                    recv(urgent) -> message => (true, message),
                    recv(normal) -> message => (false, message),
                },
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
