//! Waits for the first done and forgets the others.
//! Caught by: or_channel::any_one_of_them_fires_it (HUNG)

use crate::{Done, done};
use crossbeam_channel::never;
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    let Some(first) = dones.first().cloned() else {
        return never();
    };
    let (cancel, any) = done();
    thread::spawn(move || {
        let _ = first.recv();
        drop(cancel);
    });
    any
}
