//! Compiles and runs a program within limits, and sends events while it does.
//!
//! The way of a program: [`Runner::run`] waits for a free slot; `cache` or `compile` finds
//! or makes the executable, in a directory of `incremental_dirs` if it is a version of a
//! listing; `execute` runs it: `start` spawns it under its limits, `process::supervise` reads
//! its output, and `monitor` watches what all of its processes use together. Why it was stopped
//! is said in `stop_reason`.
//!
//! A program is the reader's own code on the reader's own machine: the limits are against
//! mistakes (a loop without end, a flood of output, a fork bomb), not against malice. This
//! is no sandbox: a program can read and write whatever the reader can. Only where the
//! workbook runs as root does a program run under another uid.

mod cache;
mod compile;
mod config;
mod event;
mod execute;
mod incremental_dirs;
mod limits;
#[cfg(target_os = "linux")]
mod monitor;
mod prebuilt_channels;
mod runner;
mod start;
mod stop_reason;
mod toolchain;

pub use config::{Config, Crates, EDITION, Program};
pub use event::Event;
pub use limits::Limits;
pub use runner::Runner;
