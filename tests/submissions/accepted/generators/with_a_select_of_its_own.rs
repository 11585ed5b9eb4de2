//! Waits with a `Select` that is put together once a value; nothing is to be done
//! for no values or none wanted, so no thread is started for that.

use crate::Done;
use crossbeam_channel::{Receiver, Select, Sender, bounded};
use std::thread;

pub use solutions::patterns::generators::{WrongType, headlines, ticker, typed};

pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    if values.is_empty() {
        return stream;
    }
    thread::spawn(move || {
        let mut next = 0;
        loop {
            if !offer(&done, &out, values[next].clone()) {
                return;
            }
            next = (next + 1) % values.len();
        }
    });
    stream
}
pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || while offer(&done, &out, make()) {});
    stream
}
pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    if count == 0 {
        return stream;
    }
    thread::spawn(move || {
        let mut wanted = count;
        while wanted > 0 {
            let Some(value) = receive(&done, &input) else {
                return;
            };
            if !offer(&done, &out, value) {
                return;
            }
            wanted -= 1;
        }
    });
    stream
}
fn receive<T>(done: &Done, input: &Receiver<T>) -> Option<T> {
    let mut select = Select::new();
    let stop = select.recv(done);
    select.recv(input);
    let chosen = select.select();
    if chosen.index() == stop {
        let _ = chosen.recv(done);
        return None;
    }
    chosen.recv(input).ok()
}
fn offer<T>(done: &Done, out: &Sender<T>, value: T) -> bool {
    let mut select = Select::new();
    let stop = select.recv(done);
    select.send(out);
    let chosen = select.select();
    if chosen.index() == stop {
        let _ = chosen.recv(done);
        return false;
    }
    chosen.send(out, value).is_ok()
}
