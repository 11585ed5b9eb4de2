//! Fetches the next address while the result before it waits for its reader.
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
    let (ahead, next) = bounded(0);
    let told = done.clone();
    thread::spawn(move || {
        for address in &addresses {
            if told.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            let result = fetch(address);
            select! {
                recv(told) -> _ => return,
                send(ahead, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    thread::spawn(move || {
        for result in next {
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
