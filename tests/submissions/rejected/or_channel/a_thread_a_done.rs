//! One thread for each done, all of which wait for their own done for ever.
//! Caught by: or_channel::threads_end_when_one_fires (LEAK)

use crate::{Done, done};
use crossbeam_channel::{bounded, never};
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    if dones.is_empty() {
        return never();
    }
    let (cancel, any) = done();
    let (report, fired) = bounded(dones.len());
    for one in dones {
        let report = report.clone();
        thread::spawn(move || {
            let _ = one.recv();
            let _ = report.send(());
        });
    }
    thread::spawn(move || {
        let _ = fired.recv();
        drop(cancel);
    });
    any
}
