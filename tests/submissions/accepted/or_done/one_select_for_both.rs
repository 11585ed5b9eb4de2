//! One `select!` in a loop: what it may do depends on whether it holds a value.

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded};
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut held = None;
        loop {
            let mut select = Select::new();
            let stop = select.recv(&done);
            if held.is_none() {
                select.recv(&input);
            } else {
                select.send(&out);
            }
            let chosen = select.select();
            if chosen.index() == stop {
                let _ = chosen.recv(&done);
                return;
            }
            match held.take() {
                None => match chosen.recv(&input) {
                    Ok(value) => held = Some(value),
                    Err(_) => return,
                },
                Some(value) => {
                    if chosen.send(&out, value).is_err() {
                        return;
                    }
                }
            }
        }
    });
    stream
}
