//! Checks a hundred addresses at most.
//! Caught by: errors::check_status_of_a_long_list (FAILED)

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
        for address in addresses.iter().take(100) {
            select! {
                recv(done) -> _ => return,
                default => {}
            }
            let result = fetch(address);
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
