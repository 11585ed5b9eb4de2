//! Takes programs, and sends the events of their runs.

use super::cache::Cache;
use super::compile::{BuildDir, Compiled, cached, compile};
use super::config::{Config, Program};
use super::event::{Event, milliseconds};
use super::execute::Execution;
use super::incremental_dirs::IncrementalDirs;
use super::toolchain::Toolchain;
use crate::error::render;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;
use tempfile::TempDir;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{OnceCell, Semaphore, SemaphorePermit};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Runs programs. A clone is another handle to the same runner.
#[derive(Debug, Clone)]
pub struct Runner(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    config: Config,
    cache: Cache,
    incremental_dirs: IncrementalDirs,
    toolchain: OnceCell<Toolchain>,
    /// One permit for each program that may run at once.
    run_slots: Semaphore,
    /// One permit for each compiler that may run at once.
    compile_slots: Semaphore,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Runner {
    /// A runner that has not started anything. Does not block.
    pub fn new(config: Config) -> Runner {
        Runner(Arc::new(Shared {
            cache: Cache::new(config.folder.join("programs")),
            incremental_dirs: IncrementalDirs::default(),
            toolchain: OnceCell::new(),
            run_slots: Semaphore::new(config.limits.at_once),
            compile_slots: Semaphore::new(config.limits.compile_at_once),
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

    /// Compiles those of `programs` that are not in the cache, one after the other, so that
    /// running them need not. Programs that the compiler rejects are skipped.
    pub async fn precompile(&self, programs: Vec<Program>) {
        let tracked = self.0.tasks.token();
        for program in programs {
            let compiled = Box::pin(self.0.precompile(&program));
            let Some(Ok(())) = self.0.stop.run_until_cancelled(compiled).await else {
                break;
            };
        }
        drop(tracked);
    }

    /// Starts compiling and running `program`; the events come as things happen.
    ///
    /// Does not block. Dropping the receiver stops the program: its process group is
    /// killed.
    pub fn run(&self, program: Program) -> UnboundedReceiver<Event> {
        // The limit on output bounds what the channel can hold.
        let (events, receiver) = unbounded_channel();
        let shared = self.0.clone();
        self.0.tasks.spawn(async move {
            if let Err(error) = shared.run(&program, &events).await {
                let text = render(&error);
                let _ = events.send(Event::Failed { text });
            }
        });
        receiver
    }

    /// Stops every program, and waits until none is left. Later runs fail.
    pub async fn close(&self) {
        self.0.stop.cancel();
        self.0.tasks.close();
        self.0.tasks.wait().await;
        self.0.incremental_dirs.clear();
    }
}

impl Shared {
    async fn toolchain(&self) -> Result<&Toolchain> {
        self.toolchain
            .get_or_try_init(|| Toolchain::prepare(&self.config, &self.stop))
            .await
    }

    /// A new folder for one run. Dropping the value removes it with its content.
    fn run_folder(&self) -> std::io::Result<TempDir> {
        std::fs::create_dir_all(&self.config.folder)?;
        tempfile::Builder::new()
            .prefix("run-")
            .tempdir_in(&self.config.folder)
    }

    async fn run(&self, program: &Program, events: &UnboundedSender<Event>) -> Result<()> {
        let Some(_slot) = self.acquire(&self.run_slots, events).await? else {
            return Ok(());
        };
        if self.toolchain.get().is_none() {
            let _ = events.send(Event::Preparing);
        }
        let toolchain = self.toolchain().await?;
        let folder = self
            .run_folder()
            .context("failed to make a folder for the run")?;
        let executable = self
            .executable(program, folder.path(), toolchain, events)
            .await?;
        let Some(executable) = executable else {
            return Ok(());
        };
        let execution = Execution {
            limits: &self.config.limits,
            stop: &self.stop,
            events,
        };
        execution.run(&executable, folder.path()).await
    }

    /// Compiles `program`, and sends how that went. `None` when there is nothing to run.
    async fn executable(
        &self,
        program: &Program,
        folder: &Path,
        toolchain: &Toolchain,
        events: &UnboundedSender<Event>,
    ) -> Result<Option<PathBuf>> {
        let send = |event| drop(events.send(event));
        send(Event::Compiling);
        let started = Instant::now();
        let compiled = self
            .cached_or_compile(program, folder, toolchain, events)
            .await?;
        let ms = milliseconds(started.elapsed());
        match compiled {
            Compiled::Cancelled => Ok(None),
            Compiled::Rejected(text) => {
                send(Event::CompileError { ms, text });
                Ok(None)
            }
            Compiled::Program {
                path,
                cached,
                warnings,
            } => {
                send(Event::Compiled {
                    ms,
                    cached,
                    warnings,
                });
                Ok(Some(path))
            }
        }
    }

    async fn cached_or_compile(
        &self,
        program: &Program,
        folder: &Path,
        toolchain: &Toolchain,
        events: &UnboundedSender<Event>,
    ) -> Result<Compiled> {
        if let Some(cached) = cached(program, toolchain, &self.cache) {
            return Ok(cached);
        }
        let Some(_slot) = self.acquire(&self.compile_slots, events).await? else {
            return Ok(Compiled::Cancelled);
        };
        let cancelled = cancelled(&self.stop, events);
        self.compile(program, folder, toolchain, cancelled).await
    }

    /// Waits for a free slot, and sends [`Event::Queued`] if none is free at once. The
    /// semaphore is fair: the run that came first gets the next slot. `None` when the run has been
    /// cancelled meanwhile.
    async fn acquire<'a>(
        &self,
        slots: &'a Semaphore,
        events: &UnboundedSender<Event>,
    ) -> Result<Option<SemaphorePermit<'a>>> {
        if let Ok(slot) = slots.try_acquire() {
            return Ok(Some(slot));
        }
        let _ = events.send(Event::Queued);
        tokio::select! {
            slot = slots.acquire() => Ok(Some(slot?)),
            () = cancelled(&self.stop, events) => Ok(None),
        }
    }

    /// Compiles in the incremental directory of the program if it has one and that is not
    /// locked, otherwise in `folder`.
    async fn compile(
        &self,
        program: &Program,
        folder: &Path,
        toolchain: &Toolchain,
        cancelled: impl Future<Output = ()>,
    ) -> Result<Compiled> {
        let locked = match &program.name {
            Some(name) => self
                .incremental_dirs
                .try_lock(&self.config.folder, name)
                .context("failed to make a folder for the compiler")?,
            None => None,
        };
        let dir = match &locked {
            Some(locked) => BuildDir::Incremental(locked.path()),
            None => BuildDir::Clean(folder),
        };
        let limits = &self.config.limits;
        compile(program, dir, toolchain, &self.cache, limits, cancelled).await
    }

    async fn precompile(&self, program: &Program) -> Result<()> {
        let toolchain = self.toolchain().await?;
        if cached(program, toolchain, &self.cache).is_none() {
            let _slot = self.compile_slots.acquire().await?;
            let folder = self.run_folder()?;
            let cancelled = self.stop.cancelled();
            self.compile(program, folder.path(), toolchain, cancelled)
                .await?;
        }
        Ok(())
    }
}

/// Completes when nobody receives the events any more, or the runner closes.
pub(super) async fn cancelled(stop: &CancellationToken, events: &UnboundedSender<Event>) {
    tokio::select! {
        () = events.closed() => {}
        () = stop.cancelled() => {}
    }
}
