//! The exit codes by which a worker says how its case ended.
//!
//! Without the right code no report is believed: a process that was killed, or that the
//! judged code ended by itself, may have left one behind.

use judge_protocol::{Outcome, Verdict};

/// The code of a worker whose case ended so. Nothing else is likely to use one of these,
/// and a pass is not 0: a `process::exit(0)` in the reader's code is no success.
pub(crate) fn of(outcome: &Outcome) -> i32 {
    match outcome {
        Outcome::Passed => 76,
        Outcome::NotAttempted { .. } => 77,
        Outcome::Failed(failure) => match failure.verdict {
            Verdict::Hung => 78,
            Verdict::Leak => 79,
            Verdict::Polls => 80,
            Verdict::Unbounded => 82,
            Verdict::Failed => 81,
        },
    }
}
