//! Starts a program: as which user, in which folder, with which limits.

use super::limits::Limits;
use crate::process::ProcessGroup;
#[cfg(target_os = "linux")]
use crate::process::{RunUser, SpawnLimits};
use std::io;
use std::path::Path;
use tokio::process::Command;

/// Starts `program` in `folder`, where it may write.
///
/// # Errors
///
/// When the program cannot be started.
#[cfg(target_os = "linux")]
pub(super) fn start(program: &Path, folder: &Path, limits: &Limits) -> io::Result<ProcessGroup> {
    let run_user = RunUser::new(program, folder);
    let limits = SpawnLimits {
        run_user: run_user.as_ref().map(RunUser::uid),
        ..limits.for_program(run_user.is_some())
    };
    let command = match &run_user {
        Some(run_user) => run_user.command(),
        None => Command::new(program),
    };
    ProcessGroup::spawn(clean_env(command, folder), &limits)
}

/// Starts `program` in `folder`, where it may write.
///
/// # Errors
///
/// When the program cannot be started.
#[cfg(not(target_os = "linux"))]
pub fn start(program: &Path, folder: &Path, limits: &Limits) -> io::Result<ProcessGroup> {
    let command = clean_env(Command::new(program), folder);
    ProcessGroup::spawn(command, &limits.for_program(false))
}

/// Has the program run in `folder`, with next to no environment variables.
fn clean_env(mut command: Command, folder: &Path) -> Command {
    command
        .current_dir(folder)
        .env_clear()
        // Relative, since the folders above may be closed to the program's user.
        .env("TMPDIR", ".");
    for name in ["PATH", "LANG", "SystemRoot"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command
}
