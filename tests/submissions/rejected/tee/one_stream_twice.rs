//! Both outputs are the same stream. Readers who take turns do not notice.
//! Caught by: tee::takes_the_next_when_both_have_it (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::tee::wire_and_archive;

pub fn tee<T: Clone + Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> (Receiver<T>, Receiver<T>) {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            for copy in [value.clone(), value] {
                select! { recv(done) -> _ => return, send(out, copy) -> result => if result.is_err() { return } }
            }
        }
    });
    (stream.clone(), stream)
}
