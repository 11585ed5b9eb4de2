//! Asks when it takes a request from the queue, and not while the request waits for a worker.
//! Caught by: load::wanted_drops_who_gives_up_while_it_is_offered (FAILED)

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
            if request.given_up.try_recv() == Err(crossbeam_channel::TryRecvError::Disconnected) {
                continue;
            }
            select_biased! {
                recv(done) -> _ => return,
                send(out, request) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
