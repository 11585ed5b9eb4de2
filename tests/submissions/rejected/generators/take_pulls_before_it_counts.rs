//! Takes one value at least, even if none is wanted.
//! Caught by: generators::take_nothing (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, ticker, typed};

pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut taken = 0;
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            taken += 1;
            if taken >= count {
                return;
            }
        }
    });
    stream
}
