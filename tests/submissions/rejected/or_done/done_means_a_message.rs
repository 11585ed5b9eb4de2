//! Listens for a message on done, with a pattern that its closing does not fit.
//! Caught by: or_done::stops_while_the_input_is_silent

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! { recv(done) -> message => match message { Ok(_) => return, Err(_) => continue }, recv(input) -> message => match message { Ok(value) => value, Err(_) => return } };
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
