//! Checks all addresses, and then hands out what it has.
//! Caught by: errors::check_status_fetches_at_most_one_ahead (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, select};
use std::thread;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, http_status, until_failures,
};

pub fn check_status(
    done: Done,
    addresses: Vec<Address>,
    mut fetch: impl FnMut(&Address) -> Result<Status, CheckError> + Send + 'static,
) -> Receiver<Result<Status, CheckError>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut results = Vec::new();
        for address in &addresses {
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            results.push(fetch(address));
        }
        for result in results {
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
