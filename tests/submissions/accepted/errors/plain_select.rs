//! With `select!`, which passes over done now and then, and a look before each fetch.

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::errors::{Address, Cause, CheckError, Report, Status, http_status};

pub fn check_status(
    done: Done,
    addresses: Vec<Address>,
    mut fetch: impl FnMut(&Address) -> Result<Status, CheckError> + Send + 'static,
) -> Receiver<Result<Status, CheckError>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for address in &addresses {
            select! {
                recv(done) -> _ => return,
                default => {}
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

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut seen = Vec::new();
    let mut errors = 0;
    while errors < limit {
        let Ok(result) = stream.recv() else {
            let too_many_errors = false;
            return Report {
                seen,
                too_many_errors,
            };
        };
        errors += usize::from(result.is_err());
        seen.push(result);
    }
    let too_many_errors = true;
    Report {
        seen,
        too_many_errors,
    }
}
