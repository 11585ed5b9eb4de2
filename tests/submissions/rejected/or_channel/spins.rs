//! A select with a default, in a loop: keeps a core busy while it waits.
//! Caught by: or_channel::waits_without_polling (POLLS), second to or_channel::waits_while_all_wait

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
        while select.try_ready().is_err() {}
        drop(cancel);
    });
    any
}
