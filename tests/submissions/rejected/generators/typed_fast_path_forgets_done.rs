//! Listens to done only where it would have to wait.
//! Caught by: generators::typed_looks_at_done_while_values_flow (FAILED)

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
            let value = match input.try_recv() {
                Ok(value) => value,
                Err(_) => select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => value,
                        Err(_) => return,
                    },
                },
            };
            let value = value.downcast().map(|value| *value).map_err(WrongType);
            if let Err(error) = out.try_send(value) {
                let value = error.into_inner();
                select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}
