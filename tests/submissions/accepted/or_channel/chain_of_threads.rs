//! The recursion that is usual in Go: three dones, the rest, and the own result passed down.

use crate::{Done, done};
use crossbeam_channel::{never, select};
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(mut dones: Vec<Done>) -> Done {
    if dones.len() <= 1 {
        return dones.pop().unwrap_or_else(never);
    }
    let (cancel, any) = done();
    let own = any.clone();
    thread::spawn(move || {
        let _cancel = cancel;
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
