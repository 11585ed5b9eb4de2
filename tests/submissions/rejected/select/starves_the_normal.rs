//! Takes an urgent value whenever there is one.
//! Caught by: select::prefer_does_not_starve_the_normal (FAILED)

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
        let mut open = 2;
        while open > 0 {
            let (is_urgent, message) = select_biased! {
                recv(done) -> _ => return,
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
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
