//! Reports changes of files, once an editor has finished writing them.

use notify_debouncer_full::notify::{self, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};
use std::path::PathBuf;
use std::time::Duration;

/// What is known about a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    /// These files or folders were written, made, moved or removed.
    Paths(Vec<PathBuf>),
    /// Events were lost: anything may have changed.
    Unknown,
}

/// Watches until it is dropped.
pub(crate) struct FileWatcher {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

impl FileWatcher {
    /// Watches these folders and all that is in them. Does not block; `on_change` is
    /// called on another thread, when nothing has changed for `quiet`.
    ///
    /// # Errors
    ///
    /// When the system cannot watch one of them.
    pub(crate) fn start(
        folders: impl IntoIterator<Item = PathBuf>,
        quiet: Duration,
        on_change: impl Fn(Change) + Send + 'static,
    ) -> notify::Result<FileWatcher> {
        let mut debouncer =
            new_debouncer(
                quiet,
                None,
                move |result: DebounceEventResult| match changed_paths(result) {
                    Change::Paths(paths) if paths.is_empty() => {}
                    change => on_change(change),
                },
            )?;
        for folder in folders {
            debouncer.watch(folder, RecursiveMode::Recursive)?;
        }
        Ok(FileWatcher {
            _debouncer: debouncer,
        })
    }
}

fn changed_paths(result: DebounceEventResult) -> Change {
    match result {
        Ok(events) => Change::Paths(
            events
                .into_iter()
                // Reading a file does not change it.
                .filter(|event| !matches!(event.kind, EventKind::Access(_)))
                .flat_map(|event| event.event.paths)
                .collect(),
        ),
        Err(_) => Change::Unknown,
    }
}
