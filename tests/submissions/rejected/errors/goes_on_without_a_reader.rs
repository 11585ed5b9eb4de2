//! Takes no notice of a consumer who has left, and asks all the others for nobody.
//! Caught by: errors::check_status_ends_when_the_consumer_leaves (FAILED)

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
            let result = fetch(address);
            select! {
                recv(done) -> _ => return,
                send(out, result) -> _ => {},
            }
        }
    });
    stream
}
