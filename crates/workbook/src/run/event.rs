//! What is told while a program is compiled and run.

use serde::Serialize;

/// One thing that happened. Over HTTP, one line of JSON each, in order.
///
/// The last event of a run is `Exit`, `CompileError` or `Failed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// As many programs as there may be are running; this one waits.
    Queued,
    /// The crates that programs use are still being built; this one waits.
    Preparing,
    Compiling,
    /// The compiler accepted the program, perhaps with warnings.
    Compiled {
        ms: u64,
        cached: bool,
        warnings: String,
    },
    /// The compiler rejected the program. Its messages, here and above, have
    /// their colours as a terminal gets them.
    CompileError {
        ms: u64,
        text: String,
    },
    /// A piece of standard output, as it came: not always whole lines. `us` is
    /// when it came, in microseconds since the program's start.
    Out {
        text: String,
        us: u64,
    },
    /// A piece of standard error.
    Err {
        text: String,
        us: u64,
    },
    /// Something about the run, not of the program: a limit that struck.
    Note {
        text: String,
    },
    /// The program ended, or was ended.
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
