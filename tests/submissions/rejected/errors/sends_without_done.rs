//! Looks at done before each fetch, and is deaf while it waits for a reader.
//! Caught by: errors::check_status_stops_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};
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
            if out.send(fetch(address)).is_err() {
                return;
            }
        }
    });
    stream
}
