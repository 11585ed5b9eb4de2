//! A `Select` over no dones panics when it is asked to wait.
//! Caught by: or_channel::of_none_never_fires (FAILED)

use crate::{Done, done};
use crossbeam_channel::Select;
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    let (cancel, any) = done();
    thread::spawn(move || {
        let mut select = Select::new();
        for one in &dones {
            select.recv(one);
        }
        select.ready();
        drop(cancel);
    });
    any
}
