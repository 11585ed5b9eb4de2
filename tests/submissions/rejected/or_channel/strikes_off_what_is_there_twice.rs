//! Strikes off a done that is there twice, both times.
//! Caught by: or_channel::the_same_done_twice (HUNG)

use crate::{Done, done};
use crossbeam_channel::{never, select};
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(mut dones: Vec<Done>) -> Done {
    let n = dones.len();
    dones.retain({
        let all = dones.clone();
        move |one| all.iter().filter(|other| other.same_channel(one)).count() == 1
    });
    let _ = n;
    match dones.len() {
        0 => return never(),
        1 => return dones.remove(0),
        _ => {}
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
