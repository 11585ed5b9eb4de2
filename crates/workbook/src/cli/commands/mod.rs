//! What the commands do, one file a command.
//!
//! Each answers "is anything left to do?", from which the exit code follows.

pub(super) mod build;
mod check;
pub(super) mod doctor;
mod hint;
mod list;
mod next;
pub(super) mod preprocess;
pub(super) mod reset;
pub(super) mod run;
pub(super) mod serve;
pub(super) mod solution;
mod update;
