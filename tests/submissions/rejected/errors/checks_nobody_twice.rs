//! Leaves out an address that it has checked before.
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
        let mut checked = Vec::new();
        for address in &addresses {
            if checked.contains(&address) {
                continue;
            }
            checked.push(address);
            if done.try_recv() == Err(TryRecvError::Disconnected) {
                return;
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
