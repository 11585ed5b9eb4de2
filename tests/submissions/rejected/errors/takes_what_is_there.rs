//! Takes a stream with nothing to read for one that has ended.
//! Caught by: errors::until_failures_waits_for_results (FAILED), second to errors::until_failures_below_the_limit

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut seen = Vec::new();
    let mut errors = 0;
    for result in stream.try_iter() {
        errors += usize::from(result.is_err());
        seen.push(result);
        if errors >= limit {
            break;
        }
    }
    let too_many_errors = errors >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
