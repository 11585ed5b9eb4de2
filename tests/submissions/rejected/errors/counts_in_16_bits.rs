//! Counts the errors in a number of 16 bits.
//! Caught by: errors::until_failures_with_a_high_limit (FAILED)

use crossbeam_channel::Receiver;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status,
};

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let (mut seen, mut errors) = (Vec::new(), 0_u16);
    while usize::from(errors) < limit
        && let Ok(result) = stream.recv()
    {
        errors = errors.wrapping_add(u16::from(result.is_err()));
        seen.push(result);
    }
    let too_many_errors = usize::from(errors) >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
