//! Runs a tool until it exits by itself.

use super::group::ProcessGroup;
use super::lines::LineReader;
use super::supervise::{ExitReason, Pipe, StopConditions, supervise};
use std::io;
use std::process::ExitStatus;

/// What a child printed, and its exit status.
pub(crate) struct Output {
    pub status: ExitStatus,
    pub out: String,
    pub err: String,
}

/// Waits until the leader of `group` exits, and calls `on_line` with each line as it
/// comes. Bytes that are not UTF-8 are replaced. There is no limit: dropping the future
/// kills the group.
///
/// # Errors
///
/// When the exit status cannot be read.
pub(crate) async fn run_to_end(
    group: ProcessGroup,
    mut on_line: impl FnMut(Pipe, &str),
) -> io::Result<Output> {
    let (mut out, mut err) = (LineReader::default(), LineReader::default());
    let reason = supervise(group, StopConditions::none(), |pipe, text| match pipe {
        Pipe::Out => out.push(&text, |line| on_line(pipe, line)),
        Pipe::Err => err.push(&text, |line| on_line(pipe, line)),
    })
    .await?;
    let ExitReason::Exited(status) = reason else {
        return Err(io::Error::other(format!("stopped: {reason:?}")));
    };
    Ok(Output {
        status,
        out: out.finish(|line| on_line(Pipe::Out, line)),
        err: err.finish(|line| on_line(Pipe::Err, line)),
    })
}

/// Runs a short command, such as one of git's, and returns what it printed. Blocks until
/// it exits. Nothing stops it earlier, so it must not wait for anybody.
///
/// # Errors
///
/// When it cannot be started, or is not there ([`io::ErrorKind::NotFound`]).
pub(crate) fn output(command: &mut std::process::Command) -> io::Result<std::process::Output> {
    command.stdin(std::process::Stdio::null()).output()
}

#[cfg(all(test, unix))]
mod tests {
    use super::super::group::SpawnLimits;
    use super::*;
    use tokio::process::Command;

    /// The background process inherits the pipes, and would hold them open for an hour.
    #[tokio::test]
    async fn a_child_left_behind_is_killed_and_does_not_hold_the_output_back() {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 3600 & echo $!; printf last"]);
        let group = ProcessGroup::spawn(command, &SpawnLimits::default()).unwrap();
        let mut lines = Vec::new();
        let output = run_to_end(group, |pipe, line| lines.push((pipe, line.to_owned())));
        let limit = std::time::Duration::from_mins(1);
        let output = tokio::time::timeout(limit, output).await.unwrap().unwrap();
        assert!(output.status.success());
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[1], (Pipe::Out, "last".to_owned()));
        assert_eq!(output.out, format!("{}\nlast", lines[0].1));
    }
}
