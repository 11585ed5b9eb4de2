//! Two iterators that hear done, flattened. For the outer one, a done that ended the inner one
//! looks like the end of a stream: it may take the next before it hears done itself.
//! Caught by: bridge::begins_no_stream_after_done (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::{iter, thread};

fn until_done<T>(done: Done, input: Receiver<T>) -> impl Iterator<Item = T> {
    let values = iter::from_fn(
        move || select! { recv(done) -> _ => None, recv(input) -> message => message.ok() },
    );
    values.fuse()
}

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let inner_done = done.clone();
        for value in until_done(done.clone(), streams)
            .flat_map(move |inner| until_done(inner_done.clone(), inner))
        {
            select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return } }
        }
    });
    stream
}
