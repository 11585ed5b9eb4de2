//! Under load: what keeps a system useful when more comes than it can do.
//!
//! **What must work when you are done.** `wanted` keeps a worker from requests that
//! nobody waits for any more. `batch` collects values until there are enough or it has
//! taken long enough. `Budget` keeps retries from being more than a share of all.
//!
//! **Why it works.** In `wanted`, one `select_biased!` asks three questions in their order:
//! is all of this over, is this request over, is somebody ready for it? The timer of a
//! `batch` begins with its first value and is forgotten with the batch, so it can neither
//! cut an empty batch nor the next one. `Budget` counts whole requests, so that nothing is
//! rounded, and keeps a limited number of them.
//!
//! **Before you move on.** `wanted` saves work for readers who have gone; the readers know
//! it, since they have given up, but a client that has not fired its `given_up` is told by
//! nobody. `batch` saves the price of a start for each value; after done, what was
//! collected is lost, and only who fired done knows. `Budget` saves the server the work of
//! retries, and whoever asks `retry` is told at once, so that they can report a failure
//! instead of waiting. The threads of both stages end with their input or with done. Of the
//! caller's code only `timer` runs on them, and the `Drop` of what cannot be passed on.
//!
//! - Read: `book/src/patterns/load.md`

use crate::Done;
use crossbeam_channel::{Receiver, bounded, never, select_biased};
use std::thread;
use std::time::Instant;

/// Passes requests on, in order, but for those whose reader has given up.
///
/// Does not block. A request is taken from `queue` when the one before has been read or
/// dropped, and it is dropped as soon as its `given_up` fires: before it is offered, and
/// also while it is offered and nobody reads it. So whoever reads from the stream gets
/// no request whose `given_up` had fired before it was taken from `queue`.
///
/// The thread ends, lets `queue` go and closes the stream, when `queue` is closed and
/// empty, when done fires, or when it offers a request and every receiver of the stream
/// is gone. The stream is a rendezvous.
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
            // The request is moved into the send, so its done is cloned to be heard
            // beside it.
            let given_up = request.given_up.clone();
            select_biased! {
                recv(done) -> _ => return,
                // Above the send: a reader who had given up before is found here, also
                // if somebody is ready to work on the request.
                recv(given_up) -> _ => {}
                send(out, request) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// Collects values into batches, in order: a batch is offered when it has `size` values,
/// or when its time is up, whichever comes first.
///
/// Does not block. `timer` is called when the first value of a batch has come, once for
/// each batch; the batch's time is up when what it returned gives a message or is closed.
/// (In a program it is `move || after(time)`.) There is no empty batch, so while no value
/// comes no timer runs. When the input ends, what has been collected is offered at once.
/// The stream is a rendezvous, and no value of the next batch is taken before this one
/// has been read.
///
/// The thread ends when all batches have been read, when done fires, or when it offers a
/// batch and every receiver of the stream is gone. After done at most 64 more values are
/// taken, and what has not been handed over is lost. A panic of `timer` ends the thread
/// and closes the stream.
///
/// # Panics
///
/// If `size` is 0, on the calling thread: such a batch would never be full.
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
            // An empty batch has no time: nothing in it could get old.
            let mut time_is_up = never();
            while batch.len() < size {
                select_biased! {
                    recv(done) -> _ => return,
                    recv(time_is_up) -> _ => break,
                    recv(input) -> message => {
                        let Ok(value) = message else {
                            open = false;
                            break;
                        };
                        if batch.is_empty() {
                            time_is_up = timer();
                        }
                        batch.push(value);
                    }
                }
            }
            // Only the end of the input leaves a batch empty.
            if batch.is_empty() {
                return;
            }
            select_biased! {
                recv(done) -> _ => return,
                send(out, batch) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

impl Budget {
    /// Given: a budget with nothing saved.
    ///
    /// # Panics
    ///
    /// If `requests_per_retry` is 0.
    pub fn new(requests_per_retry: u64, most: u64) -> Budget {
        assert!(requests_per_retry > 0, "a retry has to cost something");
        Budget {
            requests_per_retry,
            most,
            saved: 0,
        }
    }

    /// A new request is made, and counts towards a retry. Does not block.
    pub fn request(&mut self) {
        // Without a limit a quiet night would save up a storm for the morning.
        let most = self.most.saturating_mul(self.requests_per_retry);
        self.saved = (self.saved + 1).min(most);
    }

    /// Whether a retry may be made now; if so, it has been spent. Does not block.
    ///
    /// Every `requests_per_retry` new requests save up one retry, and at most `most` of
    /// them are kept. A retry that is refused costs nothing.
    pub fn retry(&mut self) -> bool {
        let may = self.saved >= self.requests_per_retry;
        if may {
            self.saved -= self.requests_per_retry;
        }
        may
    }
}

/// Given: a question that a server was asked, and how it is told that nobody waits for the
/// answer any more: `given_up` fires.
#[derive(Clone, Debug)]
pub struct Request<T> {
    /// What was asked.
    pub item: T,
    /// Fires when its reader has given up.
    pub given_up: Done,
}

/// Given: how many retries a client may make, as a share of its new requests.
#[derive(Clone, Debug)]
pub struct Budget {
    requests_per_retry: u64,
    most: u64,
    /// New requests that no retry has been spent for yet.
    saved: u64,
}
