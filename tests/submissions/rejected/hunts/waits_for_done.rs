//! Keeps the stream open until done fires, although the input has ended.
//! Caught by: hunts::passes_values_on (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

pub fn hunts<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (output, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => {
                        let _ = done.recv();
                        return;
                    }
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
