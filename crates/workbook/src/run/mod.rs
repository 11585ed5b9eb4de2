//! Compiles and runs a program within bounds, and tells what happens as it happens.
//!
//! A program is the reader's own code on the reader's own machine: the bounds
//! are against mistakes (a loop without end, a flood of output, a fork bomb),
//! not against malice. This is no sandbox: a program can read and write whatever
//! the reader can; only the administrator's programs run under another account.

mod cache;
mod compile;
mod config;
mod desks;
mod event;
#[cfg(target_os = "linux")]
mod excess;
mod limits;
mod runner;
mod start;
mod toolchain;
mod warm;

pub use config::{Config, Crates, EDITION, Program};
pub use event::Event;
pub use limits::Limits;
pub use runner::Runner;
