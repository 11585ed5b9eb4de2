//! The error holds something, but not the value.
//! Caught by: generators::typed_reports_a_wrong_type (FAILED)

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
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            let value = value
                .downcast::<T>()
                .map(|value| *value)
                .map_err(|_| WrongType(Box::new(())));
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
