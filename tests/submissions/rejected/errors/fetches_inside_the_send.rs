//! Calls `fetch` in the send case: the reader is chosen first, and held while it runs.
//! Caught by: errors::check_status_fetches_first (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
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
        for address in &addresses {
            select! {
                recv(done) -> _ => return,
                send(out, fetch(address)) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
