//! Offers each result for a millisecond at a time, and looks at done in between.
//! Caught by: errors::check_status_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, SendTimeoutError, TryRecvError, bounded};
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
            let mut result = fetch(address);
            loop {
                match out.send_timeout(result, Duration::from_millis(1)) {
                    Ok(()) => break,
                    Err(SendTimeoutError::Timeout(back)) => result = back,
                    Err(SendTimeoutError::Disconnected(_)) => return,
                }
                if done.try_recv() == Err(TryRecvError::Disconnected) {
                    return;
                }
            }
        }
    });
    stream
}
