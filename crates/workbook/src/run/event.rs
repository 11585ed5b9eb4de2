//! The events of a run.

use serde::Serialize;

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
    Compiling,
    /// The compiler accepted the program, perhaps with warnings.
    Compiled {
        ms: u64,
        cached: bool,
        warnings: String,
    },
    /// The compiler rejected the program. Its messages, here and in `warnings`, contain
    /// the ANSI escapes for their colours.
    CompileError {
        ms: u64,
        text: String,
    },
    /// A piece of standard output, as it came: not always whole lines. `us` is the time
    /// since the program's start, in microseconds.
    Out {
        text: String,
        us: u64,
    },
    /// A piece of standard error.
    Err {
        text: String,
        us: u64,
    },
    /// Why the workbook stopped the program: a limit that it exceeded.
    Note {
        text: String,
    },
    /// The program exited, or was killed.
    Exit {
        ok: bool,
        text: String,
        ms: u64,
    },
    /// The program could not be run, through no fault of its own.
    Failed {
        text: String,
    },
}
