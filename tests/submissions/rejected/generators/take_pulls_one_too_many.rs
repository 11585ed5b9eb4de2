//! Counts after it has pulled: one more value is taken, and given to nobody.
//! Caught by: generators::take_pulls_what_it_passes_on (FAILED)

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
            if taken == count {
                return;
            }
            taken += 1;
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
