//! Waits for the queue without done.
//! Caught by: load::wanted_stops_while_the_queue_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

pub use solutions::patterns::load::{Budget, Request, batch};

pub fn wanted<T: Send + 'static>(done: Done, queue: Receiver<Request<T>>) -> Receiver<Request<T>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let Ok(request) = queue.recv() else { return };
            let given_up = request.given_up.clone();
            select_biased! {
                recv(done) -> _ => return,
                recv(given_up) -> _ => {}
                send(out, request) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
