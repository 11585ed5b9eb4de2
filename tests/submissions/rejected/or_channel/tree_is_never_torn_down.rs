//! The recursive tree without its own done passed down: the lower threads go on
//! waiting when a done further up has fired.
//! Caught by: or_channel::threads_end_when_one_fires (LEAK)

use crate::{Done, done};
use crossbeam_channel::{never, select};
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(mut dones: Vec<Done>) -> Done {
    match dones.len() {
        0 => return never(),
        1 => return dones.remove(0),
        _ => {}
    }
    let (cancel, any) = done();
    thread::spawn(move || {
        let first = dones.remove(0);
        let rest = or(dones);
        select! {
            recv(first) -> _ => {},
            recv(rest) -> _ => {},
        }
        drop(cancel);
    });
    any
}
