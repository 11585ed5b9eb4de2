//! Stops at the limit, and reads the rest of the stream so that nobody is left
//! waiting.
//! Caught by: errors::until_failures_reads_no_further (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut seen = Vec::new();
    let mut errors = 0;
    while errors < limit {
        let Ok(result) = stream.recv() else { break };
        errors += usize::from(result.is_err());
        seen.push(result);
    }
    for _ in stream {}
    let too_many_errors = errors >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
