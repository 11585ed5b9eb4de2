//! Forgets what went well.
//! Caught by: errors::until_failures_below_the_limit (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let errors = stream.iter().filter(|result| result.is_err());
    let seen: Vec<_> = errors.take(limit).collect();
    let too_many_errors = seen.len() == limit;
    Report {
        seen,
        too_many_errors,
    }
}
