//! Asks whether anybody waits only if no worker is ready.
//! Caught by: load::wanted_leaves_out_who_had_given_up (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

pub use solutions::patterns::load::{Budget, Request, batch};

pub fn wanted<T: Send + 'static>(done: Done, queue: Receiver<Request<T>>) -> Receiver<Request<T>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let request = select_biased! {
                recv(done) -> _ => return,
                recv(queue) -> message => match message {
                    Ok(request) => request,
                    Err(_) => return,
                },
            };
            let given_up = request.given_up.clone();
            select_biased! {
                recv(done) -> _ => return,
                send(out, request) -> result => if result.is_err() { return },
                recv(given_up) -> _ => {}
            }
        }
    });
    stream
}
