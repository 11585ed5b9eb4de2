//! Reads the urgent input to its end, and then the normal one.
//! Caught by: select::prefer_takes_from_whichever_has_a_value (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, send_or_skip};

pub fn prefer<T: Send + 'static>(
    done: Done,
    urgent: Receiver<T>,
    normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for input in [urgent, normal] {
            loop {
                let value = select_biased! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => value,
                        Err(_) => break,
                    },
                };
                select_biased! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}
