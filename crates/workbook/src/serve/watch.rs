//! Watches the files that the book is built from.

use crate::watch::{Change, FileWatcher};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::sync::mpsc::{Receiver, channel};

/// The folders to watch. They are the parents of those that are read, because a folder
/// that does not exist yet cannot be watched.
const WATCHED: &[&str] = &["book", "tests", "exercises"];
/// What the book is built from. The exercises are not: a page only names the file, and must
/// not be reloaded whenever the reader saves it.
const READ: &[&str] = &[layout::BOOK, layout::COMPILE_FAIL, layout::HINTS];
/// What lies there and is no part of it: the finished book, where a stock mdBook or
/// `cargo workbook build` puts it.
const NOT_READ: &[&str] = &["book/book"];

/// Receives changes; several at once count as one.
pub(super) struct Changes {
    receiver: Receiver<()>,
    /// Dropping it stops the watching.
    _watcher: Option<FileWatcher>,
}

impl Changes {
    /// Waits for the next change. `false` when there will be no more.
    pub(super) async fn next(&mut self) -> bool {
        self.receiver.recv().await.is_some()
    }
}

/// Starts watching the workspace `root`. When that fails, it prints why, and there will be
/// no changes.
pub(super) fn start(root: &Path, debounce: Duration) -> Changes {
    // Room for one: a change during a build asks for one more build, not for many.
    let (sender, receiver) = channel(1);
    let root_for_events = root.to_path_buf();
    let watcher = FileWatcher::start(folders(root), debounce, move |change| {
        let changed = match change {
            Change::Paths(paths) => paths.iter().any(|path| is_read(&root_for_events, path)),
            Change::Unknown => true,
        };
        if changed {
            let _ = sender.try_send(());
        }
    })
        .inspect_err(|error| {
            eprintln!("(changed pages will not be rebuilt by themselves: {error}; start again to see a change)");
        })
        .ok();
    Changes {
        receiver,
        _watcher: watcher,
    }
}

fn folders(root: &Path) -> impl Iterator<Item = PathBuf> {
    WATCHED
        .iter()
        .map(move |folder| root.join(folder))
        .filter(|folder| folder.is_dir())
}

/// Whether a change of `path` can change the book.
fn is_read(root: &Path, path: &Path) -> bool {
    let Ok(path) = path.strip_prefix(root) else {
        return false;
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Temporary files of editors (4913 is Vim's) and of builds.
    let is_temporary =
        name.starts_with('.') || name.ends_with('~') || name.ends_with(".tmp") || name == "4913";
    let is_in_build = path
        .components()
        .any(|part| part.as_os_str().to_string_lossy().starts_with(".book-"));
    !is_temporary
        && !is_in_build
        && !NOT_READ.iter().any(|folder| path.starts_with(folder))
        && READ.iter().any(|folder| path.starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_book_is_made_of_is_read() {
        let read = |path| is_read(Path::new("/w"), &Path::new("/w").join(path));
        assert!(read("book/src/intro.md"));
        assert!(read("book/listings/tee/copies.rs"));
        assert!(read("tests/compile_fail/tee/moved.stderr"));
        assert!(read("exercises/hints/tee.md"));
        assert!(!read("exercises/src/patterns/tee.rs"));
        assert!(!read("tests/suite/tee.rs"));
        assert!(!read("book/book/index.html"));
        assert!(!read("book/src/.intro.md.swp"));
        assert!(!read("book/src/intro.md~"));
        assert!(!read("solutions/src/tee.rs"));
    }
}
