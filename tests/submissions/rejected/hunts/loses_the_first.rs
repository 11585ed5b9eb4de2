//! Takes a value, and looks at it no more.
//! Caught by: hunts::passes_values_on

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

pub fn hunts<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (output, stream) = bounded(0);
    thread::spawn(move || {
        let _ = input.recv();
        loop {
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select_biased! {
                recv(done) -> _ => return,
                send(output, value) -> result => if result.is_err() {
                    return;
                },
            }
        }
    });
    stream
}
