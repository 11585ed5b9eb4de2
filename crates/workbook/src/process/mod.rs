//! The only code that starts, limits and ends child processes.
//!
//! Every child leads a process group of its own (a job object on Windows), so that what
//! ends the child also ends what the child has started. Dropping a [`ProcessGroup`] kills
//! it: no way out of a function leaves a process behind.
//!
//! - [`supervise()`] passes on what a child prints, and stops it at a limit.
//! - [`run_to_end`] does so line by line for a tool, such as Cargo, that needs no limit.
//! - [`output`] blocks; it is for short commands, such as those of git.

mod browser;
pub mod cargo_json;
pub mod exit_status;
mod group;
mod lines;
#[cfg(target_os = "linux")]
mod orphans;
mod rlimits;
mod run_to_end;
#[cfg(target_os = "linux")]
mod run_user;
mod supervise;
mod utf8;

pub use browser::open_browser;
#[cfg(unix)]
pub use group::SignalTarget;
pub use group::{ProcessGroup, SpawnLimits};
pub use rlimits::Rlimits;
pub use run_to_end::{Output, output, run_to_end};
#[cfg(target_os = "linux")]
pub use run_user::{RunUser, Uid};
pub use supervise::{ExitReason, Pipe, StopConditions, supervise};
