//! Holds its cancelling end as `_`, which drops it at once: the result fires before any of the
//! dones.
//! Caught by: or_channel::waits_while_all_wait (FAILED)

use crate::{Done, done};
use crossbeam_channel::{never, select};
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(mut dones: Vec<Done>) -> Done {
    match dones.len() {
        0 => return never(),
        1 => return dones.remove(0),
        _ => {}
    }
    let (cancel, any) = done();
    let own = any.clone();
    thread::spawn(move || {
        let _ = cancel;
        if dones.len() == 2 {
            select! {
                recv(dones[0]) -> _ => {},
                recv(dones[1]) -> _ => {},
            }
            return;
        }
        let mut rest = dones.split_off(3);
        rest.push(own);
        let rest = or(rest);
        select! {
            recv(dones[0]) -> _ => {},
            recv(dones[1]) -> _ => {},
            recv(dones[2]) -> _ => {},
            recv(rest) -> _ => {},
        }
    });
    any
}
