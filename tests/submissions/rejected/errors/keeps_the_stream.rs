//! Leaves the stream to a thread that may look at it later, so the checking thread
//! is never told.
//! Caught by: errors::until_failures_ends_the_checking_thread (LEAK)

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
    std::mem::forget(stream);
    let too_many_errors = errors >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
