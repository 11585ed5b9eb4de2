//! The events of a run.

use serde::Serialize;
use std::time::Duration;

/// One thing that happened. Over HTTP, each is one line of JSON, in order.
///
/// The last event of a run is `Exit`, `CompileError` or `Failed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// As many programs as there may be are running; this one waits.
    Queued,
    /// The crates that programs use are still being built; this program waits.
    Preparing,
    /// The compiler is at work.
    Compiling,
    /// The compiler accepted the program, perhaps with warnings.
    Compiled {
        /// How long that took, in milliseconds.
        ms: u64,
        /// Whether this very text was compiled before.
        cached: bool,
        /// The compiler's warnings; empty when there are none.
        warnings: String,
    },
    /// The compiler rejected the program. Its messages, here and in `warnings`, contain
    /// the ANSI escapes for their colours.
    CompileError {
        /// How long that took, in milliseconds.
        ms: u64,
        /// The compiler's messages.
        text: String,
    },
    /// A piece of standard output, as it came: not always whole lines.
    Out {
        /// What it printed.
        text: String,
        /// Microseconds since the program's start.
        us: u64,
    },
    /// A piece of standard error.
    Err {
        /// What it printed.
        text: String,
        /// Microseconds since the program's start.
        us: u64,
    },
    /// Why the workbook stopped the program: a limit that it exceeded.
    Note {
        /// For the reader, without a full stop.
        text: String,
    },
    /// The program exited, or was killed.
    Exit {
        /// Whether its exit status says success.
        ok: bool,
        /// The exit status in words.
        text: String,
        /// How long it ran, in milliseconds.
        ms: u64,
    },
    /// The program could not be run, through no fault of its own.
    Failed {
        /// What failed and what to do, for the reader.
        text: String,
    },
}

/// A duration as events give it.
pub(super) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// A duration as events give it.
pub(super) fn microseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
