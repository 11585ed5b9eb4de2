//! Moves the done out of the request, and passes on one that nobody can fire.
//! Caught by: load::wanted_leaves_the_request_as_it_was (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, never, select_biased};
use std::thread;

pub use solutions::patterns::load::{Budget, Request, batch};

pub fn wanted<T: Send + 'static>(done: Done, queue: Receiver<Request<T>>) -> Receiver<Request<T>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let mut request = select_biased! {
                recv(done) -> _ => return,
                recv(queue) -> message => match message {
                    Ok(request) => request,
                    Err(_) => return,
                },
            };
            let given_up = std::mem::replace(&mut request.given_up, never());
            select_biased! {
                recv(done) -> _ => return,
                recv(given_up) -> _ => {}
                send(out, request) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
