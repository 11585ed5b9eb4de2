//! Counts the closed stream as one more error.
//! Caught by: errors::until_failures_of_nothing (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut seen = Vec::new();
    let mut errors = 0;
    while errors < limit {
        match stream.recv() {
            Ok(result) => {
                errors += usize::from(result.is_err());
                seen.push(result);
            }
            Err(_) => {
                errors += 1;
                break;
            }
        }
    }
    let too_many_errors = errors >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
