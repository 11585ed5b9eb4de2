//! Reports changes of files, once an editor has finished writing them.

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// What is known about a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    /// These files or folders were written, made, moved or removed.
    Paths(Vec<PathBuf>),
    /// Events were lost: anything may have changed.
    Unknown,
}

impl Change {
    /// What an event tells; `None` for one that changes nothing, as reading a file.
    fn of(event: notify::Result<notify::Event>) -> Option<Change> {
        match event {
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => None,
            Ok(event) if event.need_rescan() => Some(Change::Unknown),
            Ok(event) => Some(Change::Paths(event.paths)),
            Err(_) => Some(Change::Unknown),
        }
    }

    fn and(self, other: Change) -> Change {
        match (self, other) {
            (Change::Paths(mut paths), Change::Paths(more)) => {
                paths.extend(more);
                Change::Paths(paths)
            }
            _ => Change::Unknown,
        }
    }
}

/// So many times `quiet` a change is reported at the latest, however much more changes.
const MOST_QUIETS: u32 = 20;

/// Watches until it is dropped.
pub(crate) struct FileWatcher {
    /// The thread that collects the events ends with it.
    _watcher: RecommendedWatcher,
}

impl FileWatcher {
    /// Watches these folders and all that is in them. Does not block; `on_change` is
    /// called on another thread, when nothing has changed for `quiet`, and after twenty times
    /// `quiet` at the latest.
    ///
    /// # Errors
    ///
    /// When the system cannot watch one of them.
    pub(crate) fn start(
        folders: impl IntoIterator<Item = PathBuf>,
        quiet: Duration,
        on_change: impl Fn(Change) + Send + 'static,
    ) -> notify::Result<FileWatcher> {
        let (sender, events) = channel();
        let mut watcher = notify::recommended_watcher(sender)?;
        for folder in folders {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
        thread::spawn(move || {
            while let Some(change) = next(&events, quiet) {
                on_change(change);
            }
        });
        Ok(FileWatcher { _watcher: watcher })
    }
}

/// Blocks until something has changed, and then until nothing has for `quiet`, or it has gone
/// on for [`MOST_QUIETS`] times that. Nothing wakes it while nothing happens. `None` when
/// nobody watches any more.
fn next(events: &Receiver<notify::Result<notify::Event>>, quiet: Duration) -> Option<Change> {
    let mut change = loop {
        if let Some(change) = Change::of(events.recv().ok()?) {
            break change;
        }
    };
    // A file that is written all the time must not keep all others waiting.
    let latest = Instant::now() + quiet * MOST_QUIETS;
    let mut until = Instant::now() + quiet;
    loop {
        match events.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(_) if Instant::now() > latest => return Some(Change::Unknown),
            Ok(event) => {
                if let Some(more) = Change::of(event) {
                    change = change.and(more);
                    until = Instant::now() + quiet;
                }
            }
            Err(RecvTimeoutError::Timeout) => return Some(change),
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
}
