//! Begins to count anew with each good result.
//! Caught by: errors::until_failures_counts_all_errors (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut seen = Vec::new();
    let mut errors = 0;
    while errors < limit {
        let Ok(result) = stream.recv() else { break };
        errors = if result.is_err() { errors + 1 } else { 0 };
        seen.push(result);
    }
    let too_many_errors = errors >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
