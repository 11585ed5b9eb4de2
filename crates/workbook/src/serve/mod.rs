//! Serves the book on this machine, rebuilds it when it changes, runs its listings,
//! judges the exercises as they are saved.

mod api;
mod browser;
mod guard;
mod live;
mod port;
mod progress;
mod shelf;
mod site;
mod watch;
#[cfg(test)]
mod wire;

pub use port::Port;
pub use shelf::Edition;

use crate::learn::board::{self, Board};
use crate::learn::watch as learner;
use crate::listing::Listing;
use crate::run::{self, EDITION, Program, Runner};
use anyhow::{Context, Result};
use axum::serve::ListenerExt;
use shelf::Shelf;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
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
    pub port: Port,
    pub runs: run::Config,
    /// How long a file must have been left alone before the book is rebuilt:
    /// an editor writes a file in several steps.
    pub settle: Duration,
    /// Whether to compile every listing before anybody presses Run.
    pub ahead: bool,
}

impl Config {
    pub fn new(root: &Path) -> Config {
        Config {
            root: root.to_path_buf(),
            port: Port::Preferred(port::DEFAULT),
            runs: run::Config::new(root),
            settle: Duration::from_millis(100),
            ahead: true,
        }
    }
}

/// What every request may need.
struct App {
    shelf: Shelf,
    runner: Runner,
    board: board::Owner,
    address: SocketAddr,
}

/// A server at work. Dropping it leaves it at work; [`Server::close`] ends it.
pub struct Server {
    app: Arc<App>,
    stop: CancellationToken,
    tasks: TaskTracker,
}

/// Builds the book, and serves it until [`Server::close`].
///
/// A book that cannot be built is served as a page that says why, and as the
/// book once it is mended.
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
        shelf: Shelf::new(&config.root)?,
        runner: Runner::new(config.runs.clone()),
        board: board::Owner::default(),
        address,
    });
    let stop = CancellationToken::new();
    let tasks = TaskTracker::new();

    // Watching starts first: a change during the first build is not missed.
    let changes = watch::start(&config.root, config.settle);
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
    /// Ends everything: no program, thread or connection is left.
    pub async fn close(self) {
        self.app.runner.close().await;
        self.stop.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// What there is to show now, and word of every change.
    pub fn editions(&self) -> watch_channel::Receiver<Edition> {
        self.app.shelf.subscribe()
    }

    /// How the exercises stand, and word of every change.
    pub fn board(&self) -> watch_channel::Receiver<Board> {
        self.app.board.subscribe()
    }

    /// What answers requests, for asking it without the network.
    pub fn router(&self) -> axum::Router {
        site::router(self.app.clone())
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.app.address
    }

    /// Where the book is.
    pub fn url(&self) -> String {
        format!("http://{}/", self.app.address)
    }

    /// Opens the book in a browser where there is one.
    pub fn open_browser(&self) {
        browser::open(&self.url());
    }
}

async fn rebuild_on_change(app: Arc<App>, mut changes: watch::Changes) {
    while changes.next().await {
        rebuild(&app).await;
    }
}

async fn rebuild(app: &Arc<App>) {
    let builder = app.clone();
    let told = tokio::task::spawn_blocking(move || builder.shelf.build()).await;
    match told {
        Ok(Ok(built)) => eprintln!(
            "built the book: {} pages in {:.2} s",
            built.pages,
            built.took.as_secs_f64()
        ),
        Ok(Err(error)) => eprintln!("failed to build the book:\n{error}\n"),
        // The panic has printed its message and place itself.
        Err(_) => app
            .shelf
            .blame("building the book panicked; the terminal says where"),
    }
}

/// Builds in the background what the first run needs. Then judges the exercises, now
/// and whenever one is saved, and meanwhile compiles every listing ahead if it is to.
async fn prepare_and_judge(app: Arc<App>, config: Config) {
    let prepared = app.runner.prepare().await;
    if let Err(error) = &prepared {
        eprintln!("Run will not work yet: {}\n", crate::told::told(error));
    }
    let compile_ahead = async {
        if config.ahead && prepared.is_ok() {
            let listings = Listing::all(&config.root).into_iter();
            let programs = listings.map(|listing| Program {
                code: listing.text,
                edition: EDITION.to_owned(),
                name: None,
            });
            app.runner.compile_ahead(programs.collect()).await;
        }
    };
    let address = format!("http://{}/", app.address);
    let judge = learner::watch(config.root.clone(), &app.board, address);
    tokio::join!(compile_ahead, judge);
}

async fn answer(listener: TcpListener, app: Arc<App>) {
    // A program's lines go out as they come, not when there are enough of them.
    let listener = listener.tap_io(|connection| {
        let _ = connection.set_nodelay(true);
    });
    if let Err(error) = axum::serve(listener, site::router(app)).await {
        eprintln!("the server stopped: {error}");
    }
}
