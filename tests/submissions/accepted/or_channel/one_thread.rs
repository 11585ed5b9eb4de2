//! One thread and one `Select` over all of them.

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
        let mut select = Select::new();
        for one in &dones {
            select.recv(one);
        }
        // A done carries no value: readiness is all there is to know.
        select.ready();
        drop(cancel);
    });
    any
}
