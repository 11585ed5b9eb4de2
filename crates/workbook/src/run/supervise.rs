//! Watches over one child process until it has ended, or is made to.

use super::group::Group;
use super::text::Decoder;
use std::io;
use std::process::ExitStatus;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::{ChildStderr, ChildStdout};
use tokio::time::{sleep, timeout};

/// Which of the two pipes a text came through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pipe {
    Out,
    Err,
}

/// How a child came to its end.
#[derive(Debug)]
pub enum End {
    Exited(ExitStatus),
    /// It was still there when its time was up.
    OutOfTime,
    /// It had printed more than it may.
    TooMuchOutput,
    /// It took more of something than it may; told in words.
    Excess(String),
    /// Whoever asked for it does not want it any more.
    Unwanted,
}

/// What ends a child that does not end by itself.
pub struct Watch<U, X> {
    /// From now on.
    pub time: Duration,
    /// Bytes that it may print.
    pub output: usize,
    /// Completes when it is not wanted any more.
    pub unwanted: U,
    /// Completes when it takes more of something than it may.
    pub excess: X,
}

impl<U: Future<Output = ()>> Watch<U, std::future::Pending<String>> {
    /// For a tool that can be trusted not to take too much.
    pub fn tool(time: Duration, output: usize, unwanted: U) -> Self {
        Watch {
            time,
            output,
            unwanted,
            excess: std::future::pending(),
        }
    }
}

/// How long the pipes are read on after everything has been killed. What was
/// printed is in them already; only a process that escaped holds them open.
const GRACE: Duration = Duration::from_millis(200);

/// Hands on what the child prints until it ends, or `watch` ends it. Then kills its
/// whole group, so that no process is left when this returns.
pub async fn supervise(
    mut group: Group,
    watch: Watch<impl Future<Output = ()>, impl Future<Output = String>>,
    mut print: impl FnMut(Pipe, String),
) -> io::Result<End> {
    let Watch {
        time,
        output,
        unwanted,
        excess,
    } = watch;
    let (stdout, stderr) = group.pipes();
    let mut prints = Prints {
        out: Source::new(stdout),
        err: Source::new(stderr),
        left: output,
        print: &mut print,
    };
    let ended = group.ended();
    let deadline = sleep(time);
    tokio::pin!(ended, deadline, unwanted, excess);

    let stopped = loop {
        tokio::select! {
            () = &mut ended => break None,
            () = &mut deadline => break Some(End::OutOfTime),
            () = &mut unwanted => break Some(End::Unwanted),
            told = &mut excess => break Some(End::Excess(told)),
            () = prints.piece(), if prints.open() => {}
        }
        if prints.left == 0 {
            break Some(End::TooMuchOutput);
        }
        if cfg!(not(unix)) && !prints.open() {
            // Without process groups, the pipes' end is the sign of the child's.
            break None;
        }
    };

    group.kill();
    if matches!(stopped, None | Some(End::OutOfTime | End::Excess(_))) {
        // What was printed before the end is still in the pipes.
        let drain = async {
            while prints.open() && prints.left > 0 {
                prints.piece().await;
            }
        };
        let _ = timeout(GRACE, drain).await;
    }
    let status = group.reap().await?;
    Ok(match stopped {
        Some(end) => end,
        None if prints.left == 0 => End::TooMuchOutput,
        None => End::Exited(status),
    })
}

/// Both pipes, and how much may still come through them.
struct Prints<'a, F> {
    out: Source<ChildStdout>,
    err: Source<ChildStderr>,
    left: usize,
    print: &'a mut F,
}

impl<F: FnMut(Pipe, String)> Prints<'_, F> {
    fn open(&self) -> bool {
        self.out.open || self.err.open
    }

    /// Hands on the next piece from either pipe.
    async fn piece(&mut self) {
        let (pipe, text) = tokio::select! {
            // Where both have come, what a program printed mostly came before it complained.
            biased;
            text = self.out.next(self.left), if self.out.open => (Pipe::Out, text),
            text = self.err.next(self.left), if self.err.open => (Pipe::Err, text),
        };
        self.left = self.left.saturating_sub(text.len());
        if !text.is_empty() {
            (self.print)(pipe, text);
        }
    }
}

/// One of the pipes.
struct Source<R> {
    pipe: R,
    open: bool,
    decoder: Decoder,
}

impl<R: AsyncRead + Unpin> Source<R> {
    fn new(pipe: R) -> Source<R> {
        Source {
            pipe,
            open: true,
            decoder: Decoder::default(),
        }
    }

    /// The next piece, of at most `left` bytes; empty when the pipe has ended.
    async fn next(&mut self, left: usize) -> String {
        let mut bytes = [0; 4096];
        let most = left.min(bytes.len());
        match self.pipe.read(&mut bytes[..most]).await {
            Ok(0) | Err(_) => {
                self.open = false;
                String::new()
            }
            Ok(count) => self.decoder.decode(&bytes[..count]),
        }
    }
}
