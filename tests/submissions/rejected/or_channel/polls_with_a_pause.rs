//! Looks at each done in turn, sleeps a little, and looks again.
//! Caught by: or_channel::waits_without_polling (POLLS)

use crate::{Done, done};
use crossbeam_channel::{TryRecvError, never};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    if dones.is_empty() {
        return never();
    }
    let (cancel, any) = done();
    thread::spawn(move || {
        let fired = |one: &Done| one.try_recv() == Err(TryRecvError::Disconnected);
        while !dones.iter().any(fired) {
            thread::sleep(Duration::from_millis(5));
        }
        drop(cancel);
    });
    any
}
