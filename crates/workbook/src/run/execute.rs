//! Runs a compiled program, and sends what it prints and how it ends.

use super::event::{Event, microseconds, milliseconds};
use super::limits::Limits;
use super::runner::cancelled;
use super::start::start;
use super::stop_reason;
#[cfg(target_os = "linux")]
use super::{limits::task_count, monitor::watch_usage};
use crate::process::{ExitReason, Pipe, StopConditions, exit_status, supervise};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::time::Instant;
use tokio::sync::mpsc::UnboundedSender;
use tokio_util::sync::CancellationToken;

/// Everything that the execution of a program depends on, except the program.
pub(super) struct Execution<'a> {
    pub limits: &'a Limits,
    /// Cancelled when the runner closes.
    pub stop: &'a CancellationToken,
    pub events: &'a UnboundedSender<Event>,
}

impl Execution<'_> {
    /// Runs `program` in a new folder below `folder`, until it exits or is stopped.
    ///
    /// # Errors
    ///
    /// When it cannot be started.
    pub(super) async fn run(&self, program: &Path, folder: &Path) -> Result<()> {
        let scratch = folder.join("run");
        std::fs::create_dir(&scratch).context("failed to make a folder for the run")?;
        let started = Instant::now();
        let reason = self.supervise(program, scratch).await?;
        let ms = milliseconds(started.elapsed());
        if let Some(text) = stop_reason::of_program(&reason, self.limits, self.stop.is_cancelled())
        {
            self.send(Event::Note { text });
        }
        let (ok, text) = match reason {
            ExitReason::Exited(status) => (status.success(), exit_status::describe(status)),
            _ => (false, "stopped".to_owned()),
        };
        self.send(Event::Exit { ok, text, ms });
        Ok(())
    }

    /// Starts `program` in `folder`, and sends what it prints until it has ended.
    async fn supervise(&self, program: &Path, folder: PathBuf) -> Result<ExitReason> {
        let started = Instant::now();
        #[cfg(target_os = "linux")]
        let tasks_before = task_count();
        let group = start(program, &folder, self.limits).context("failed to start the program")?;
        #[cfg(target_os = "linux")]
        let over_limit = {
            let target = group.signal_target();
            watch_usage(target, tasks_before, folder, self.limits.clone())
        };
        #[cfg(not(target_os = "linux"))]
        let over_limit = std::future::pending();
        let conditions = StopConditions {
            time: self.limits.run,
            output: self.limits.output,
            cancelled: cancelled(self.stop, self.events),
            over_limit,
        };
        supervise(group, conditions, |pipe, text| {
            let us = microseconds(started.elapsed());
            self.send(match pipe {
                Pipe::Out => Event::Out { text, us },
                Pipe::Err => Event::Err { text, us },
            });
        })
        .await
        .context("failed to wait for the program")
    }

    /// An error means that nobody receives the events any more: the program is then
    /// stopped, so it is ignored here.
    fn send(&self, event: Event) {
        let _ = self.events.send(event);
    }
}
