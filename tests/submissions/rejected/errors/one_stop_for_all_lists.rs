//! Remembers in one place for all calls that it was told to stop.
//! Caught by: errors::check_status_of_two_lists (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, select};
use std::sync::atomic::{AtomicBool, Ordering};
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
    static STOPPED: AtomicBool = AtomicBool::new(false);
    thread::spawn(move || {
        for address in &addresses {
            if STOPPED.load(Ordering::SeqCst) || done.try_recv() == Err(TryRecvError::Disconnected)
            {
                return;
            }
            let result = fetch(address);
            select! {
                recv(done) -> _ => {
                    STOPPED.store(true, Ordering::SeqCst);
                    return;
                },
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
