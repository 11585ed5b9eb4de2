//! Never looks at done.
//! Caught by: hunts::stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub fn hunts<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let _ = done;
    let (output, stream) = bounded(0);
    thread::spawn(move || {
        for value in input {
            if output.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
