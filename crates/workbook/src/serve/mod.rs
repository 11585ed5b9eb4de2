//! Serves the book on this machine, rebuilds it when it changes, runs its listings,
//! judges the exercises as they are saved.

mod api;
mod builds;
mod guard;
mod key;
mod news;
mod port;
mod progress;
mod reload;
mod routes;
mod watch;
#[cfg(test)]
mod wire;

pub use builds::Build;
pub use port::Port;

use crate::course::listing::Listing;
use crate::run::{self, EDITION, Program, Runner};
use crate::watch as learner;
use crate::watch::status::{CourseStatus, StatusSender};
use anyhow::{Context, Result};
use axum::serve::ListenerExt;
use builds::BookBuilds;
use key::Key;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch as watch_channel;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How to serve.
#[derive(Debug, Clone)]
pub struct Config {
    /// The workspace.
    pub root: PathBuf,
    /// Where to listen.
    pub port: Port,
    /// How programs of the pages are run.
    pub runs: run::Config,
    /// How long there must be no change before the book is rebuilt: an editor writes a file
    /// in several steps.
    pub debounce: Duration,
    /// Whether to compile every listing before anybody runs it.
    pub precompile: bool,
}

impl Config {
    /// For the workspace `root`, as `cargo run` serves it.
    pub fn new(root: &Path) -> Config {
        Config {
            root: root.to_path_buf(),
            port: Port::Preferred(port::DEFAULT),
            runs: run::Config::new(root),
            debounce: Duration::from_millis(100),
            precompile: true,
        }
    }
}

/// The state that all handlers of requests share.
#[derive(Debug)]
struct App {
    builds: BookBuilds,
    runner: Runner,
    status: StatusSender,
    address: SocketAddr,
    key: Key,
    /// Whether every listing has been compiled once.
    precompiled: AtomicBool,
}

/// A running server. Dropping this does not stop it; [`Server::close`] does.
#[derive(Debug)]
pub struct Server {
    app: Arc<App>,
    stop: CancellationToken,
    tasks: TaskTracker,
}

/// Builds the book, and serves it until [`Server::close`].
///
/// Does not fail when the book cannot be built: a page then shows the error, and reloads
/// when a later build succeeds.
///
/// # Errors
///
/// When the port is taken, or there is no folder to build into.
pub async fn start(config: Config) -> Result<Server> {
    let listener = port::bind(config.port).await?;
    let address = listener
        .local_addr()
        .context("failed to read the server's address")?;
    let app = Arc::new(App {
        builds: BookBuilds::new(&config.root)?,
        runner: Runner::new(config.runs.clone()),
        status: StatusSender::default(),
        address,
        key: Key::new(address.port()),
        precompiled: AtomicBool::new(false),
    });
    let stop = CancellationToken::new();
    let tasks = TaskTracker::new();

    // Watching starts first: a change during the first build is not missed.
    let changes = watch::start(&config.root, config.debounce);
    rebuild(&app).await;
    tasks.spawn(
        stop.clone()
            .run_until_cancelled_owned(rebuild_on_change(app.clone(), changes)),
    );
    tasks.spawn(
        stop.clone()
            .run_until_cancelled_owned(prepare_and_judge(app.clone(), config)),
    );
    tasks.spawn(
        stop.clone()
            .run_until_cancelled_owned(answer(listener, app.clone())),
    );
    Ok(Server { app, stop, tasks })
}

impl Server {
    /// Stops everything, and waits until no program, task or connection is left.
    pub async fn close(self) {
        self.app.runner.close().await;
        self.stop.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// Receives the current build of the book, and every change of it.
    pub fn builds(&self) -> watch_channel::Receiver<Build> {
        self.app.builds.subscribe()
    }

    /// Receives the state of the exercises, and every change of it.
    pub fn status(&self) -> watch_channel::Receiver<CourseStatus> {
        self.app.status.subscribe()
    }

    /// Answers requests without the network.
    pub fn router(&self) -> axum::Router {
        routes::router(self.app.clone())
    }

    /// The address on which it listens.
    pub fn address(&self) -> SocketAddr {
        self.app.address
    }

    /// The address that lets a browser in.
    pub fn url(&self) -> String {
        format!("http://{}/{}", self.app.address, self.app.key.query())
    }

    /// The cookie of a browser that was let in.
    pub fn cookie(&self) -> String {
        self.app.key.cookie()
    }

    /// Opens the book in a browser where there is one.
    pub fn open_browser(&self) {
        crate::process::open_browser(&self.url());
    }
}

async fn rebuild_on_change(app: Arc<App>, mut changes: watch::Changes) {
    while changes.next().await {
        rebuild(&app).await;
    }
}

async fn rebuild(app: &Arc<App>) {
    let builder = app.clone();
    let result = tokio::task::spawn_blocking(move || builder.builds.build()).await;
    match result {
        Ok(Ok(built)) => eprintln!(
            "built the book: {} pages in {:.2} s",
            built.pages,
            built.took.as_secs_f64()
        ),
        Ok(Err(error)) => eprintln!("failed to build the book:\n{error}\n"),
        // The panic hook has printed the message and the place.
        Err(_) => app
            .builds
            .set_error("building the book panicked; the terminal says where"),
    }
}

/// Builds what the first run needs. Then judges the exercises, now and whenever one is
/// saved, and at the same time compiles every listing if `config.precompile` is set.
async fn prepare_and_judge(app: Arc<App>, config: Config) {
    let prepared = app.runner.prepare().await;
    if let Err(error) = &prepared {
        eprintln!("Run will not work yet: {}\n", crate::error::render(error));
    }
    let precompile = async {
        if config.precompile && prepared.is_ok() {
            let listings = Listing::all(&config.root).into_iter();
            let programs = listings.map(|listing| Program {
                code: listing.text,
                edition: EDITION.to_owned(),
                name: None,
            });
            app.runner.precompile(programs.collect()).await;
            app.precompiled.store(true, Ordering::Relaxed);
        }
    };
    let address = format!("http://{}/", app.address);
    let judge = learner::watch(config.root.clone(), &app.status, address);
    tokio::join!(precompile, judge);
}

async fn answer(listener: TcpListener, app: Arc<App>) {
    // Without TCP_NODELAY, the lines of a program would be held back until there are
    // enough of them for a packet.
    let listener = listener.tap_io(|connection| {
        let _ = connection.set_nodelay(true);
    });
    if let Err(error) = axum::serve(listener, routes::router(app)).await {
        eprintln!("the server stopped: {error}");
    }
}
