//! Makes the results before it returns, into a buffer that holds them all.
//! Caught by: errors::check_status_does_not_block (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, http_status, until_failures,
};

pub fn check_status(
    done: Done,
    addresses: Vec<Address>,
    mut fetch: impl FnMut(&Address) -> Result<Status, CheckError> + Send + 'static,
) -> Receiver<Result<Status, CheckError>> {
    let (out, stream) = bounded(addresses.len());
    for address in &addresses {
        if done.try_recv() == Err(TryRecvError::Disconnected) {
            break;
        }
        let _ = out.send(fetch(address));
    }
    stream
}
