//! Looks at done before the first fetch, and beside the sends only from then on.
//! Caught by: errors::check_status_stops_after_the_fetch_that_runs (FAILED)

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
        select! {
            recv(done) -> _ => return,
            default => {}
        }
        for address in &addresses {
            let result = fetch(address);
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
