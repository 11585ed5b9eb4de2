//! Compiles and runs a program within bounds, and tells what happens as it happens.
//!
//! A program is the reader's own code on the reader's own machine: the bounds
//! are against mistakes (a loop without end, a flood of output, a fork bomb),
//! not against malice.

mod cache;
mod compile;
mod config;
mod event;
mod group;
mod limits;
mod runner;
mod status;
#[cfg(target_os = "linux")]
mod strays;
mod supervise;
mod text;
mod toolchain;

pub use config::{Config, Program};
pub use event::Event;
pub use limits::Limits;
pub use runner::Runner;
pub use toolchain::Crates;
