//! Sends an error of its own making when done fires during a fetch: nobody has
//! fetched that.
//! Caught by: errors::check_status_stops_after_the_fetch_that_runs (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, select};
use std::thread;
use std::time::Duration;

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
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            let result = fetch(address);
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                let error = CheckError {
                    address: address.clone(),
                    cause: Cause::TooSlow,
                };
                let _ = out.send_timeout(Err(error), Duration::from_millis(100));
                return;
            }
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
