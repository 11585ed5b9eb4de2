//! What the commands do, one file a command.
//!
//! Each answers "is anything left to do?", from which the exit code follows.

mod check;
pub mod doctor;
mod hint;
mod list;
mod next;
pub mod reset;
pub mod solution;
mod update;
