//! Values are offered beside done, errors are not.
//! Caught by: generators::typed_stops_while_nobody_reads (LEAK)

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
            match value.downcast::<T>() {
                Ok(value) => {
                    let value = Ok(*value);
                    select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
                }
                Err(value) => {
                    if out.send(Err(WrongType(value))).is_err() {
                        return;
                    }
                }
            }
        }
    });
    stream
}
