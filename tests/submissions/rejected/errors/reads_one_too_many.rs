//! Asks whether it was too much only when the next result has been read, and so
//! looks at one result too many, or never asks.
//! Caught by: errors::until_failures_reads_no_further (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut seen = Vec::new();
    let mut errors = 0;
    for result in &stream {
        if errors >= limit {
            let too_many_errors = true;
            return Report {
                seen,
                too_many_errors,
            };
        }
        errors += usize::from(result.is_err());
        seen.push(result);
    }
    let too_many_errors = false;
    Report {
        seen,
        too_many_errors,
    }
}
