//! Looks at done when it has its number only.
//! Caught by: generators::take_stops_while_the_input_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, ticker, typed};

pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for _ in 0..count {
            let Ok(value) = input.recv() else { return };
            if out.send(value).is_err() {
                return;
            }
        }
        drop(done);
    });
    stream
}
