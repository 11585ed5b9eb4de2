//! Counts after reading, so that a limit of none costs a read.
//! Caught by: errors::until_failures_with_small_limits (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut seen = Vec::new();
    let mut errors = 0;
    let mut too_many_errors = false;
    for result in &stream {
        errors += usize::from(result.is_err());
        seen.push(result);
        if errors >= limit {
            too_many_errors = true;
            break;
        }
    }
    Report {
        seen,
        too_many_errors,
    }
}
