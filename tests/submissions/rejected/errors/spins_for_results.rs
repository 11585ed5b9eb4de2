//! Looks again and again whether a result has come.
//! Caught by: errors::until_failures_waits_for_results (POLLS)

use crossbeam_channel::{Receiver, TryRecvError};

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut seen = Vec::new();
    let mut errors = 0;
    while errors < limit {
        match stream.try_recv() {
            Ok(result) => {
                errors += usize::from(result.is_err());
                seen.push(result);
            }
            Err(TryRecvError::Empty) => std::thread::yield_now(),
            Err(TryRecvError::Disconnected) => break,
        }
    }
    let too_many_errors = errors >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
