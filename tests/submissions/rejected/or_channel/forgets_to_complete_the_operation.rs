//! Drops a selected operation without completing it, which panics on the thread
//! behind the result. The result fires all the same.
//! Caught by: or_channel::any_one_of_them_fires_it (FAILED)

use crate::{Done, done};
use crossbeam_channel::{Select, never};
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    if dones.is_empty() {
        return never();
    }
    let (cancel, any) = done();
    thread::spawn(move || {
        let _cancel = cancel;
        let mut select = Select::new();
        for one in &dones {
            select.recv(one);
        }
        let _ = select.select();
    });
    any
}
