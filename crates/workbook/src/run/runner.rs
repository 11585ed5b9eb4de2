//! Takes programs and tells what becomes of them.

use super::cache::Cache;
use super::compile::{Compiled, Place, compile, known};
use super::config::{Config, Program};
use super::desks::Desks;
use super::event::Event;
use super::start::start;
use super::toolchain::Toolchain;
use crate::process::{ExitReason, Pipe, StopConditions, exit_status::describe, supervise};
use crate::told::told;
use anyhow::{Context, Result};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{OnceCell, Semaphore, SemaphorePermit};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Runs programs. Cloning gives another handle to the same one.
#[derive(Clone)]
pub struct Runner(Arc<Shared>);

struct Shared {
    config: Config,
    cache: Cache,
    desks: Desks,
    toolchain: OnceCell<Toolchain>,
    turns: Semaphore,
    compilers: Semaphore,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Runner {
    pub fn new(config: Config) -> Runner {
        Runner(Arc::new(Shared {
            cache: Cache::new(config.folder.join("programs")),
            desks: Desks::default(),
            toolchain: OnceCell::new(),
            turns: Semaphore::new(config.limits.at_once),
            compilers: Semaphore::new(config.limits.compile_at_once),
            stop: CancellationToken::new(),
            tasks: TaskTracker::new(),
            config,
        }))
    }

    /// Builds the crates that programs use, so that the first run need not.
    ///
    /// # Errors
    ///
    /// See [`Event::Failed`]; the next run tries again.
    pub async fn prepare(&self) -> Result<()> {
        self.0.toolchain().await.map(drop)
    }

    /// Compiles `programs` that have never been compiled, one after the other, so that
    /// running them need not. What the compiler rejects is left out.
    pub async fn compile_ahead(&self, programs: Vec<Program>) {
        let tracked = self.0.tasks.token();
        for program in programs {
            let done = self.0.compile_one_ahead(&program);
            let Some(Ok(())) = self.0.stop.run_until_cancelled(done).await else {
                break;
            };
        }
        drop(tracked);
    }

    /// Starts compiling and running `program`; the events come as things happen.
    ///
    /// Does not block. Dropping the receiver stops the program: its process
    /// group is killed.
    pub fn run(&self, program: Program) -> UnboundedReceiver<Event> {
        // At most the output limit of text passes through, so it need not be bounded.
        let (events, receiver) = unbounded_channel();
        let shared = self.0.clone();
        self.0.tasks.spawn(async move {
            if let Err(error) = shared.run(&program, &events).await {
                let text = told(&error);
                let _ = events.send(Event::Failed { text });
            }
        });
        receiver
    }

    /// Stops every program and waits until none is left. Later runs fail.
    pub async fn close(&self) {
        self.0.stop.cancel();
        self.0.tasks.close();
        self.0.tasks.wait().await;
        self.0.desks.clear();
    }
}

impl Shared {
    async fn toolchain(&self) -> Result<&Toolchain> {
        self.toolchain
            .get_or_try_init(|| Toolchain::prepare(&self.config, &self.stop))
            .await
    }

    fn run_folder(&self) -> std::io::Result<TempDir> {
        std::fs::create_dir_all(&self.config.folder)?;
        tempfile::Builder::new()
            .prefix("run-")
            .tempdir_in(&self.config.folder)
    }

    async fn run(&self, program: &Program, events: &UnboundedSender<Event>) -> Result<()> {
        let tell = |event| drop(events.send(event));
        let Some(_turn) = self.turn(&self.turns, events).await? else {
            return Ok(());
        };
        if self.toolchain.get().is_none() {
            tell(Event::Preparing);
        }
        let toolchain = self.toolchain().await?;
        // Removed, with whatever the program wrote there, when the run is over.
        let folder = self
            .run_folder()
            .context("failed to make a folder for the run")?;

        tell(Event::Compiling);
        let started = Instant::now();
        let compiled = match known(program, toolchain, &self.cache) {
            Some(known) => known,
            None => {
                let Some(_turn) = self.turn(&self.compilers, events).await? else {
                    return Ok(());
                };
                let unwanted = self.unwanted(events);
                self.compile(program, folder.path(), toolchain, unwanted)
                    .await?
            }
        };
        let ms = started.elapsed().as_millis() as u64;
        match compiled {
            Compiled::Unwanted => {}
            Compiled::Rejected(text) => tell(Event::CompileError { ms, text }),
            Compiled::Program {
                path,
                cached,
                warnings,
            } => {
                tell(Event::Compiled {
                    ms,
                    cached,
                    warnings,
                });
                self.execute(&path, folder.path(), events).await?;
            }
        }
        Ok(())
    }

    /// Waits for a turn, and says so if there is none at once. Who came first is first.
    /// `None` when nobody wants it any more.
    async fn turn<'a>(
        &self,
        turns: &'a Semaphore,
        events: &UnboundedSender<Event>,
    ) -> Result<Option<SemaphorePermit<'a>>> {
        if let Ok(turn) = turns.try_acquire() {
            return Ok(Some(turn));
        }
        let _ = events.send(Event::Queued);
        tokio::select! {
            turn = turns.acquire() => Ok(Some(turn?)),
            () = self.unwanted(events) => Ok(None),
        }
    }

    /// Compiles at the program's own desk if it has one and it is free, otherwise in `folder`.
    async fn compile(
        &self,
        program: &Program,
        folder: &Path,
        toolchain: &Toolchain,
        unwanted: impl Future<Output = ()>,
    ) -> Result<Compiled> {
        let desk = match &program.name {
            Some(name) => self
                .desks
                .sit(&self.config.folder, name)
                .context("failed to make a folder for the compiler")?,
            None => None,
        };
        let place = match &desk {
            Some(desk) => Place::Again(desk.folder()),
            None => Place::Fresh(folder),
        };
        let limits = &self.config.limits;
        compile(program, place, toolchain, &self.cache, limits, unwanted).await
    }

    async fn compile_one_ahead(&self, program: &Program) -> Result<()> {
        let toolchain = self.toolchain().await?;
        if known(program, toolchain, &self.cache).is_none() {
            let _turn = self.compilers.acquire().await?;
            let folder = self.run_folder()?;
            let unwanted = self.stop.cancelled();
            self.compile(program, folder.path(), toolchain, unwanted)
                .await?;
        }
        Ok(())
    }

    async fn execute(
        &self,
        program: &Path,
        folder: &Path,
        events: &UnboundedSender<Event>,
    ) -> Result<()> {
        let limits = &self.config.limits;
        let tell = |event| drop(events.send(event));
        let scratch = folder.join("run");
        std::fs::create_dir(&scratch).context("failed to make a folder for the run")?;
        let started = Instant::now();
        #[cfg(target_os = "linux")]
        let others = super::limits::task_count();
        let group = start(program, &scratch, limits).context("failed to start the program")?;
        #[cfg(target_os = "linux")]
        let excess = super::excess::excess(group.signal_target(), others, scratch, limits.clone());
        #[cfg(not(target_os = "linux"))]
        let excess = std::future::pending();
        let watch = StopConditions {
            time: limits.run,
            output: limits.output,
            cancelled: self.unwanted(events),
            over_limit: excess,
        };
        let end = supervise(group, watch, |pipe, text| {
            let us = started.elapsed().as_micros() as u64;
            tell(match pipe {
                Pipe::Out => Event::Out { text, us },
                Pipe::Err => Event::Err { text, us },
            });
        })
        .await
        .context("failed to wait for the program")?;
        let ms = started.elapsed().as_millis() as u64;
        let (ok, text) = match end {
            ExitReason::Exited(status) => (status.success(), describe(status)),
            ExitReason::TimedOut => {
                let text = format!(
                    "stopped after {} s: it had not ended; perhaps a thread waits for ever",
                    limits.run.as_secs_f64()
                );
                tell(Event::Note { text });
                (false, "stopped".to_owned())
            }
            ExitReason::TooMuchOutput => {
                let text = format!(
                    "output cut at {} KiB, and the program stopped",
                    limits.output / 1024
                );
                tell(Event::Note { text });
                (false, "stopped".to_owned())
            }
            ExitReason::OverLimit(told) => {
                let text = format!("stopped: {told}");
                tell(Event::Note { text });
                (false, "stopped".to_owned())
            }
            ExitReason::Cancelled => {
                if self.stop.is_cancelled() {
                    let text = "stopped: the workbook is closing".to_owned();
                    tell(Event::Note { text });
                }
                (false, "stopped".to_owned())
            }
        };
        tell(Event::Exit { ok, text, ms });
        Ok(())
    }

    /// Completes when nobody reads the events any more, or everything ends.
    async fn unwanted(&self, events: &UnboundedSender<Event>) {
        tokio::select! {
            () = events.closed() => {}
            () = self.stop.cancelled() => {}
        }
    }
}
