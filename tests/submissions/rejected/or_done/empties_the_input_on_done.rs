//! When told to stop it reads the input to its end, so that its owner can end.
//! Caught by: or_done::stops_while_the_input_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! { recv(done) -> _ => break, recv(input) -> message => match message { Ok(value) => value, Err(_) => return } };
            select! { recv(done) -> _ => break, send(out, value) -> result => if result.is_err() { return } }
        }
        drop(out);
        for _ in input {}
    });
    stream
}
