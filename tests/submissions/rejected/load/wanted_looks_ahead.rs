//! Has room for one request that was wanted when it was put there.
//! Caught by: load::wanted_drops_who_gives_up_while_it_is_offered (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

pub use solutions::patterns::load::{Budget, Request, batch};

pub fn wanted<T: Send + 'static>(done: Done, queue: Receiver<Request<T>>) -> Receiver<Request<T>> {
    let (out, stream) = bounded(1);
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
                recv(given_up) -> _ => {}
                send(out, request) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
