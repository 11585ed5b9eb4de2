//! Unpacks for nobody.
//! Caught by: generators::typed_ends_when_the_consumer_leaves (LEAK)

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
            let value = value.downcast().map(|value| *value).map_err(WrongType);
            select! { recv(done) -> _ => return, send(out, value) -> _ => {} }
        }
    });
    stream
}
