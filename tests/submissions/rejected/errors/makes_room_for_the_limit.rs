//! Makes room for as many results as there may be errors.
//! Caught by: errors::until_failures_without_a_limit (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut seen = Vec::with_capacity(limit);
    let mut errors = 0;
    while errors < limit {
        let Ok(result) = stream.recv() else { break };
        errors += usize::from(result.is_err());
        seen.push(result);
    }
    let too_many_errors = errors >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
