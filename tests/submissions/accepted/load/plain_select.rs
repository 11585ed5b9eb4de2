//! Plain `select!` wherever it waits. A request is asked before it is offered, since there done
//! and a worker who is ready would be equals; a batch is put together with a fixed timer
//! variable; the budget counts retries that were earned and spent.

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, never, select};
use std::thread;
use std::time::Instant;

pub use solutions::patterns::load::Request;

pub fn wanted<T: Send + 'static>(done: Done, queue: Receiver<Request<T>>) -> Receiver<Request<T>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let request = select! {
                recv(done) -> _ => return,
                recv(queue) -> message => match message {
                    Ok(request) => request,
                    Err(_) => return,
                },
            };
            let given_up = request.given_up.clone();
            if given_up.try_recv() == Err(TryRecvError::Disconnected) {
                continue;
            }
            select! {
                recv(done) -> _ => return,
                recv(given_up) -> _ => {}
                send(out, request) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

pub fn batch<T: Send + 'static>(
    done: Done,
    input: Receiver<T>,
    size: usize,
    timer: impl Fn() -> Receiver<Instant> + Send + 'static,
) -> Receiver<Vec<T>> {
    assert!(
        size > 0,
        "batch: `size` is 0, so no batch would ever be full"
    );
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut open = true;
        while open {
            let mut batch = Vec::new();
            let mut time_is_up = never();
            while batch.len() < size {
                select! {
                    recv(done) -> _ => return,
                    recv(time_is_up) -> _ => break,
                    recv(input) -> message => match message {
                        Ok(value) => {
                            if batch.is_empty() {
                                time_is_up = timer();
                            }
                            batch.push(value);
                        }
                        Err(_) => {
                            open = false;
                            break;
                        }
                    },
                }
            }
            if batch.is_empty() {
                return;
            }
            select! {
                recv(done) -> _ => return,
                send(out, batch) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

#[derive(Clone, Debug)]
pub struct Budget {
    requests_per_retry: u64,
    most: u64,
    requests: u64,
    retries: u64,
}

impl Budget {
    pub fn new(requests_per_retry: u64, most: u64) -> Budget {
        assert!(requests_per_retry > 0);
        Budget {
            requests_per_retry,
            most,
            requests: 0,
            retries: 0,
        }
    }

    pub fn request(&mut self) {
        if self.retries < self.most {
            self.requests += 1;
        }
        if self.requests == self.requests_per_retry {
            self.requests = 0;
            self.retries += 1;
        }
    }

    pub fn retry(&mut self) -> bool {
        match self.retries.checked_sub(1) {
            Some(left) => {
                self.retries = left;
                true
            }
            None => false,
        }
    }
}
