//! The learner's commands, as they are typed and as they answer.

pub mod args;
pub mod commands;
mod context;
mod progress;
pub mod style;

pub use context::{Context, ExitStatus, OutputFormat};
pub use progress::Progress;
