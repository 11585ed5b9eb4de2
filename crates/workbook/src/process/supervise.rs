//! Reads what a child prints until it exits, or stops it at a limit.

use super::group::ProcessGroup;
use super::utf8::StreamDecoder;
use std::future::{Pending, pending};
use std::io;
use std::process::ExitStatus;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::{ChildStderr, ChildStdout};
use tokio::time::{sleep, timeout};

/// Which of the two pipes a text came through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pipe {
    Out,
    Err,
}

/// Why a child has ended.
#[derive(Debug)]
pub(crate) enum ExitReason {
    /// It exited by itself.
    Exited(ExitStatus),
    /// It was killed at its time limit.
    TimedOut,
    /// It was killed because it had printed more than it may.
    TooMuchOutput,
    /// It was killed because it used more of something else than it may; says of what.
    OverLimit(String),
    /// It was killed because the caller does not need it any more.
    Cancelled,
}

/// When a child is killed that does not exit by itself.
pub(crate) struct StopConditions<C, O> {
    /// From now on.
    pub time: Duration,
    /// Bytes that it may print, on both pipes together.
    pub output: usize,
    /// Completes when the caller does not need the child any more.
    pub cancelled: C,
    /// Completes when the child uses more of something than it may; says of what.
    pub over_limit: O,
}

impl<C: Future<Output = ()>> StopConditions<C, Pending<String>> {
    /// For a tool, such as the compiler, whose use of resources is not watched.
    pub(crate) fn tool(time: Duration, output: usize, cancelled: C) -> Self {
        StopConditions {
            time,
            output,
            cancelled,
            over_limit: pending(),
        }
    }
}

impl StopConditions<Pending<()>, Pending<String>> {
    /// For a tool that is never stopped.
    pub(crate) fn none() -> Self {
        StopConditions::tool(Duration::MAX, usize::MAX, pending())
    }
}

/// How long the pipes are read on after the group has been killed. All that it has printed
/// is in them already; only a process that has left the group still holds them open.
const DRAIN_TIME: Duration = Duration::from_millis(200);

/// Calls `on_output` with what the child prints until it exits, or until one of
/// `conditions` stops it. Then kills the whole group, so that none of its processes is
/// left when this returns. The same happens when the future is dropped.
///
/// # Errors
///
/// When the exit status of the child cannot be read.
pub(crate) async fn supervise(
    mut group: ProcessGroup,
    conditions: StopConditions<impl Future<Output = ()>, impl Future<Output = String>>,
    on_output: impl FnMut(Pipe, String),
) -> io::Result<ExitReason> {
    let (stdout, stderr) = group.take_pipes();
    let mut pump = OutputPump {
        out: PipeReader::new(stdout),
        err: PipeReader::new(stderr),
        bytes_left: conditions.output,
        on_output,
    };
    let stopped = pump_until_end(&mut group, conditions, &mut pump).await;
    group.kill();
    // A caller that has cancelled reads no more, and output over the limit is cut.
    if !matches!(
        stopped,
        Some(ExitReason::Cancelled | ExitReason::TooMuchOutput)
    ) {
        let _ = timeout(DRAIN_TIME, pump.drain()).await;
    }
    let status = group.reap().await?;
    Ok(match stopped {
        Some(reason) => reason,
        None if pump.bytes_left == 0 => ExitReason::TooMuchOutput,
        None => ExitReason::Exited(status),
    })
}

/// Passes on output until the leader exits (`None`), or has to be stopped.
async fn pump_until_end(
    group: &mut ProcessGroup,
    conditions: StopConditions<impl Future<Output = ()>, impl Future<Output = String>>,
    pump: &mut OutputPump<impl FnMut(Pipe, String)>,
) -> Option<ExitReason> {
    let exited = group.leader_exited();
    let deadline = sleep(conditions.time);
    let (cancelled, over_limit) = (conditions.cancelled, conditions.over_limit);
    tokio::pin!(exited, deadline, cancelled, over_limit);
    loop {
        tokio::select! {
            () = &mut exited => return None,
            () = &mut deadline => return Some(ExitReason::TimedOut),
            () = &mut cancelled => return Some(ExitReason::Cancelled),
            limit = &mut over_limit => return Some(ExitReason::OverLimit(limit)),
            () = pump.pass_on_next(), if pump.is_open() => {}
        }
        if pump.bytes_left == 0 {
            return Some(ExitReason::TooMuchOutput);
        }
    }
}

/// Both pipes, and how much may still come through them.
struct OutputPump<F> {
    out: PipeReader<ChildStdout>,
    err: PipeReader<ChildStderr>,
    bytes_left: usize,
    on_output: F,
}

impl<F: FnMut(Pipe, String)> OutputPump<F> {
    fn is_open(&self) -> bool {
        self.out.is_open || self.err.is_open
    }

    /// Waits for text on either pipe, and passes it on.
    async fn pass_on_next(&mut self) {
        let (pipe, text) = tokio::select! {
            // When both have text, a program has mostly printed to standard output first.
            biased;
            text = self.out.next(self.bytes_left), if self.out.is_open => (Pipe::Out, text),
            text = self.err.next(self.bytes_left), if self.err.is_open => (Pipe::Err, text),
        };
        self.bytes_left = self.bytes_left.saturating_sub(text.len());
        if !text.is_empty() {
            (self.on_output)(pipe, text);
        }
    }

    /// Passes on what is left in the pipes, up to the limit.
    async fn drain(&mut self) {
        while self.is_open() && self.bytes_left > 0 {
            self.pass_on_next().await;
        }
    }
}

/// Reads UTF-8 from one of the pipes.
struct PipeReader<R> {
    pipe: R,
    is_open: bool,
    decoder: StreamDecoder,
}

impl<R: AsyncRead + Unpin> PipeReader<R> {
    fn new(pipe: R) -> PipeReader<R> {
        PipeReader {
            pipe,
            is_open: true,
            decoder: StreamDecoder::default(),
        }
    }

    /// The next text, of at most `most` bytes; empty when the pipe has ended, or when only
    /// a part of a character has come.
    async fn next(&mut self, most: usize) -> String {
        let mut bytes = [0; 4096];
        let most = most.min(bytes.len());
        match self.pipe.read(&mut bytes[..most]).await {
            Ok(0) | Err(_) => {
                self.is_open = false;
                String::new()
            }
            Ok(count) => self.decoder.decode(&bytes[..count]),
        }
    }
}
