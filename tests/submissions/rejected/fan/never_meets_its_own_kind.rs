//! Waits until a channel is ready, and then tries. Two of them in a row both wait
//! for the other to begin.
//! Caught by: fan::fan_in_of_fan_ins (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    for input in inputs {
        let (done, out) = (done.clone(), out.clone());
        thread::spawn(move || {
            loop {
                let mut select = Select::new();
                let stop = select.recv(&done);
                select.recv(&input);
                if select.ready() == stop {
                    return;
                }
                let mut value = match input.try_recv() {
                    Ok(value) => value,
                    Err(error) if error.is_empty() => continue,
                    Err(_) => return,
                };
                loop {
                    let mut select = Select::new();
                    let stop = select.recv(&done);
                    select.send(&out);
                    if select.ready() == stop {
                        return;
                    }
                    match out.try_send(value) {
                        Ok(()) => break,
                        Err(error) if error.is_full() => value = error.into_inner(),
                        Err(_) => return,
                    }
                }
            }
        });
    }
    stream
}
