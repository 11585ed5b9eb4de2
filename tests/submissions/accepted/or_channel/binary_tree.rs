//! Halves instead of threes; always a thread of its own, even for one done.

use crate::{Done, done};
use crossbeam_channel::{never, select};
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    if dones.is_empty() {
        return never();
    }
    let (cancel, any) = done();
    tree(dones, any.clone(), cancel);
    any
}

fn tree(mut dones: Vec<Done>, stop: Done, cancel: crate::Cancel) {
    thread::spawn(move || {
        let right = dones.split_off(dones.len() / 2);
        let half = |mut dones: Vec<Done>| match dones.len() {
            0 => never(),
            1 => dones.remove(0),
            _ => {
                let (cancel, any) = done();
                tree(dones, stop.clone(), cancel);
                any
            }
        };
        let (left, right) = (half(dones), half(right));
        select! {
            recv(left) -> _ => {},
            recv(right) -> _ => {},
            recv(stop) -> _ => {},
        }
        drop(cancel);
    });
}
