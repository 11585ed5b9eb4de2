//! Fires when the last of the dones has fired: an "and".
//! Caught by: or_channel::any_one_of_them_fires_it (HUNG)

use crate::{Done, done};
use crossbeam_channel::never;
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    if dones.is_empty() {
        return never();
    }
    let (cancel, any) = done();
    thread::spawn(move || {
        for one in dones {
            let _ = one.recv();
        }
        drop(cancel);
    });
    any
}
