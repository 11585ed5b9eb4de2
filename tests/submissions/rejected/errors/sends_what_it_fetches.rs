//! A plain send of what is fetched in it, as a `for` over a list of values has it.
//! Caught by: errors::check_status_stops_while_nobody_reads (LEAK)

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
                default => {}
            }
            if out.send(fetch(address)).is_err() {
                return;
            }
        }
    });
    stream
}
