//! A helper passes done on to the thread. It is still there when the input has ended
//! and done stays open.
//! Caught by: or_done::passes_all_and_ends_with_its_input (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = {
        let done = done.clone();
        thread::spawn(move || {
            let _ = done.recv();
        });
        bounded(0)
    };
    thread::spawn(move || {
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
        }
    });
    stream
}
