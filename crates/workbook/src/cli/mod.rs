//! The commands, as they are typed and as they answer.

mod args;
mod commands;
mod context;
mod dispatch;
mod progress;
mod shutdown;
pub(crate) mod style;

pub use args::Arguments;
pub use dispatch::run;

pub(crate) use context::{Context, ExitStatus, OutputFormat};
pub(crate) use progress::Progress;
