//! Reads everything and judges afterwards.
//! Caught by: errors::until_failures_reads_no_further (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let seen: Vec<_> = stream.iter().collect();
    let too_many_errors = seen.iter().filter(|result| result.is_err()).count() >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
