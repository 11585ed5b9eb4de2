//! Under load: what keeps a system useful when more comes than it can do.
//!
//! **What must work when you are done.** `wanted` keeps a worker from requests that
//! nobody waits for any more. `batch` collects values until there are enough or it has
//! taken long enough. `Budget` keeps retries from being more than a share of all.
//!
//! **Start with** `Budget`, which needs no thread. Then `wanted`: a plain stage that
//! can be told three things while it offers. `batch` is a `chunk` that somebody else may
//! end early.
//!
//! **Before you move on**, say for each of the three which work they save, and who is
//! told that something was not done.
//!
//! - Read: `book/src/patterns/load.md`
//! - Check: `cargo test -p exercises load`
//! - Stuck: `exercises/hints/load.md`

use crate::Done;
use crossbeam_channel::Receiver;
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
    let _ = (done, queue);
    todo!("wanted: pass on only what somebody still waits for")
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
    let _ = (done, input, size, timer);
    todo!("batch: collect values until there are enough, or their time is up")
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
        todo!("Budget::request: count a new request")
    }

    /// Whether a retry may be made now; if so, it has been spent. Does not block.
    ///
    /// Every `requests_per_retry` new requests save up one retry, and at most `most` of
    /// them are kept. A retry that is refused costs nothing.
    pub fn retry(&mut self) -> bool {
        let _ = (self.requests_per_retry, self.most, self.saved);
        todo!("Budget::retry: spend a retry, if one is saved")
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
