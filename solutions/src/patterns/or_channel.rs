use crate::{Done, done};
use crossbeam_channel::{never, select};
use std::thread;

pub fn or(mut dones: Vec<Done>) -> Done {
    match dones.len() {
        0 => return never(),
        1 => return dones.remove(0),
        _ => {}
    }
    let (cancel, any) = done();
    let own = any.clone();
    thread::spawn(move || {
        if dones.len() == 2 {
            select! {
                recv(dones[0]) -> _ => {},
                recv(dones[1]) -> _ => {},
            }
        } else {
            let mut rest = dones.split_off(3);
            rest.push(own);
            let rest = or(rest);
            select! {
                recv(dones[0]) -> _ => {},
                recv(dones[1]) -> _ => {},
                recv(dones[2]) -> _ => {},
                recv(rest) -> _ => {},
            }
        }
        drop(cancel);
    });
    any
}
