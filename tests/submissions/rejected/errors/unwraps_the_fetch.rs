//! Unwraps what it fetched: the first bad address is a panic on the thread.
//! Caught by: errors::check_status_gives_every_result_in_order (FAILED)

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
        for address in &addresses {
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            let result = Ok(fetch(address).unwrap());
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
