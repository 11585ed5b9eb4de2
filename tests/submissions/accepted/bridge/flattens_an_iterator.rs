//! Two iterators that hear done, flattened; then the loop that offers.

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::iter;
use std::thread;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let inner_done = done.clone();
        let outer = iter::from_fn(
            || select_biased! { recv(done) -> _ => None, recv(streams) -> message => message.ok() },
        );
        let values = outer.flat_map(|inner| { let done = inner_done.clone(); iter::from_fn(move || select_biased! { recv(done) -> _ => None, recv(inner) -> message => message.ok() }) });
        for value in values {
            select_biased! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return } }
        }
    });
    stream
}
