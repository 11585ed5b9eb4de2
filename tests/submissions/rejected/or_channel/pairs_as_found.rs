//! The bug hunt as it was found.
//! Caught by: or_channel::or_of_pairs_leaves_nothing_behind (LEAK)

use crate::{Done, done};
use crossbeam_channel::{never, select};
use std::thread;

pub use solutions::patterns::or_channel::or;

pub fn or_of_pairs(mut dones: Vec<Done>) -> Done {
    match dones.len() {
        0 => return never(),
        1 => return dones.remove(0),
        _ => {}
    }
    let rest = or_of_pairs(dones.split_off(2));
    let (cancel, any) = done();
    thread::spawn(move || {
        select! {
            recv(dones[0]) -> _ => {},
            recv(dones[1]) -> _ => {},
            recv(rest) -> _ => {},
        }
        drop(cancel);
    });
    any
}
