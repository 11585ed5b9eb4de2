//! Waits for its input with a `for`.
//! Caught by: generators::typed_stops_while_the_input_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::any::Any;
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, take, ticker};

pub fn typed<T: Send + 'static>(
    done: Done,
    input: Receiver<Box<dyn Any + Send>>,
) -> Receiver<Result<T, WrongType>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in input {
            let value = value.downcast().map(|value| *value).map_err(WrongType);
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
