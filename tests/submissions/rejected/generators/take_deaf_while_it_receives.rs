//! Waits for its input with a `for`, where it hears no done.
//! Caught by: generators::take_stops_while_the_input_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, ticker, typed};

pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        if count == 0 {
            return;
        }
        for (number, value) in input.iter().enumerate() {
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            if number + 1 == count {
                return;
            }
        }
    });
    stream
}
