//! Running a program to its end, and hearing each of its lines as it comes.

use anyhow::{Context, Result, anyhow};
use std::process::{ExitStatus, Stdio};
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};

/// One of a program's two streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pipe {
    Out,
    Err,
}

/// What a program printed, and how it ended.
pub struct Ran {
    pub status: ExitStatus,
    pub out: String,
    pub err: String,
}

/// Runs a program to its end, and tells each line as it comes. When the future is
/// dropped, the program is killed with everything it started.
///
/// # Errors
///
/// When it cannot be started.
pub async fn run(mut command: Command, mut told: impl FnMut(Pipe, &str)) -> Result<Ran> {
    let name = command
        .as_std()
        .get_program()
        .to_string_lossy()
        .into_owned();
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    #[cfg(unix)]
    command.process_group(0);
    let child = command.spawn().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => anyhow!(
            "failed to start `{name}`: there is no such program\n  \
             to mend it: install Rust from https://rustup.rs if it is part of Rust, open a new terminal, then try again"
        ),
        _ => anyhow!(
            "failed to start `{name}`: {error}\n  \
             to mend it: give yourself the right to run it, or install your own from https://rustup.rs"
        ),
    })?;
    let mut job = Job { child };
    let mut out = Lines::of(job.child.stdout.take().expect("piped"));
    let mut err = Lines::of(job.child.stderr.take().expect("piped"));
    while out.open || err.open {
        let (pipe, line) = tokio::select! {
            line = out.next(), if out.open => (Pipe::Out, line),
            line = err.next(), if err.open => (Pipe::Err, line),
        };
        if let Some(line) = line {
            told(pipe, &line);
        }
    }
    let status = job
        .child
        .wait()
        .await
        .with_context(|| format!("failed to wait for `{name}`"))?;
    Ok(Ran {
        status,
        out: out.all,
        err: err.all,
    })
}

/// A program that does not outlive the wish for it.
struct Job {
    child: Child,
}

impl Drop for Job {
    fn drop(&mut self) {
        // Once it has been waited for it has no number, and the number may be another's.
        #[cfg(unix)]
        if let Some(id) = self.child.id() {
            // SAFETY: a system call without pointers; the group is this child's own.
            unsafe { libc::kill(-(id as libc::pid_t), libc::SIGKILL) };
        }
    }
}

/// A stream, line by line; what is not UTF-8 in it is replaced.
struct Lines<R> {
    reader: BufReader<R>,
    open: bool,
    /// The line so far: a wait for its end may be given up in between.
    line: Vec<u8>,
    all: String,
}

impl<R: AsyncRead + Unpin> Lines<R> {
    fn of(stream: R) -> Lines<R> {
        Lines {
            reader: BufReader::new(stream),
            open: true,
            line: Vec::new(),
            all: String::new(),
        }
    }

    /// The next line, without its end; `None` at the end of the stream.
    async fn next(&mut self) -> Option<String> {
        let read = self.reader.read_until(b'\n', &mut self.line).await;
        if self.line.is_empty() || read.is_err() {
            self.open = false;
            return None;
        }
        let line = String::from_utf8_lossy(&std::mem::take(&mut self.line)).into_owned();
        self.all.push_str(&line);
        Some(line.trim_end_matches(['\n', '\r']).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn lines_of_both_streams_are_told() {
        let mut command = Command::new("rustc");
        command.arg("--no-such-option");
        let mut told = Vec::new();
        let ran = run(command, |pipe, _| told.push(pipe)).await.unwrap();
        assert!(!ran.status.success());
        assert!(told.contains(&Pipe::Err));
        assert!(ran.err.contains("no-such-option"), "{}", ran.err);
    }

    #[tokio::test]
    async fn a_program_that_is_not_there_is_told() {
        let told = run(Command::new("no-such-program"), |_, _| ()).await;
        let told = told.err().unwrap().to_string();
        assert!(
            told.contains("no-such-program") && told.contains("to mend it"),
            "{told}"
        );
    }
}
