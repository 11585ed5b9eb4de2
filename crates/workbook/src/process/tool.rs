//! Running a tool to its end, and hearing each of its lines as it comes.

pub(crate) use crate::process::{Output as Ran, Pipe};

use crate::error::Diagnostic;
use crate::process::{ProcessGroup, SpawnLimits, run_to_end};
use anyhow::{Context, Result};
use tokio::process::Command;

/// Runs a tool until it exits, and calls `on_line` with each line as it comes. When the
/// future is dropped, the tool is killed with everything it started.
///
/// # Errors
///
/// When it cannot be started.
pub(crate) async fn run(command: Command, on_line: impl FnMut(Pipe, &str)) -> Result<Ran> {
    run_limited(command, &SpawnLimits::default(), on_line).await
}

/// As [`run`], within `limits`.
pub(crate) async fn run_limited(
    command: Command,
    limits: &SpawnLimits,
    on_line: impl FnMut(Pipe, &str),
) -> Result<Ran> {
    let name = command.as_std().get_program().to_os_string();
    let name = name.to_string_lossy();
    let group = ProcessGroup::spawn(command, limits).map_err(|error| {
        let failed = Diagnostic::new(format!("failed to start `{name}`"));
        match error.kind() {
            std::io::ErrorKind::NotFound => failed.why("there is no such program").help(
                "install Rust from https://rustup.rs if it is part of Rust, open a new terminal, then try again",
            ),
            _ => failed.caused_by(error).help(
                "give yourself the right to run it, or install your own from https://rustup.rs",
            ),
        }
    })?;
    run_to_end(group, on_line)
        .await
        .with_context(|| format!("failed to wait for `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn lines_of_both_streams_are_told() {
        let mut command = Command::new("rustc");
        command.arg("--no-such-option");
        let mut message = Vec::new();
        let ran = run(command, |pipe, _| message.push(pipe)).await.unwrap();
        assert!(!ran.status.success());
        assert!(message.contains(&Pipe::Err));
        assert!(ran.err.contains("no-such-option"), "{}", ran.err);
    }

    #[tokio::test]
    async fn a_program_that_is_not_there_is_told() {
        let message = run(Command::new("no-such-program"), |_, _| ()).await;
        let message = crate::error::render(&message.err().unwrap());
        assert!(
            message.contains("no-such-program") && message.contains("help: "),
            "{message}"
        );
    }
}
