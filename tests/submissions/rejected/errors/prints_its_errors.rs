//! Prints the errors where nobody reads them, and hands on the good results only.
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
            let status = match fetch(address) {
                Ok(status) => status,
                Err(error) => {
                    eprintln!("{error}");
                    continue;
                }
            };
            select! {
                recv(done) -> _ => return,
                send(out, Ok(status)) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
