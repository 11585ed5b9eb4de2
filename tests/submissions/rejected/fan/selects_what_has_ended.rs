//! Counts the inputs that have ended, but leaves them in its list: they are always
//! ready.
//! Caught by: fan::fan_in_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut ended = vec![false; inputs.len()];
        let mut select = Select::new();
        for input in &inputs {
            select.recv(input);
        }
        let stop = select.recv(&done);
        while ended.contains(&false) {
            let ready = select.select();
            let which = ready.index();
            if which == stop {
                let _ = ready.recv(&done);
                return;
            }
            match ready.recv(&inputs[which]) {
                Ok(value) => select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                },
                Err(_) => ended[which] = true,
            }
        }
    });
    stream
}
