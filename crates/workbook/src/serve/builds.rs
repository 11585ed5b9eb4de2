//! The builds of the book: the current one, and the error of a later one that failed.

use crate::book::{self, Built};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::sync::watch;
use walkdir::WalkDir;

/// The last successful build.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Build {
    /// The folder of its pages. `None` before the first successful build.
    pub html: Option<PathBuf>,
    /// Names the contents of all its files: a build of the same book has the same name, also
    /// after a new start, so that a page that is still right need not be loaded again.
    pub name: String,
    /// Why a later build has failed.
    pub error: Option<String>,
}

/// Builds the book, and keeps the last two builds. Dropping it removes them.
#[derive(Debug)]
pub(super) struct BookBuilds {
    root: PathBuf,
    folder: TempDir,
    count: AtomicU64,
    current: watch::Sender<Build>,
    /// The folder of the build before the current one: a page may still be loading from it.
    previous: Mutex<Option<PathBuf>>,
}

impl BookBuilds {
    pub(super) fn new(root: &Path) -> Result<BookBuilds> {
        let folder = tempfile::Builder::new()
            .prefix("stop-the-press-")
            .tempdir()
            .context("failed to make a folder to build the book in")?;
        Ok(BookBuilds {
            root: root.to_path_buf(),
            folder,
            count: AtomicU64::new(0),
            current: watch::Sender::new(Build::default()),
            previous: Mutex::new(None),
        })
    }

    /// The last successful build.
    pub(super) fn current(&self) -> Build {
        self.current.borrow().clone()
    }

    /// Receives the current build, and every change.
    pub(super) fn subscribe(&self) -> watch::Receiver<Build> {
        self.current.subscribe()
    }

    /// Builds the book into a new folder, and makes it the current build. When that fails,
    /// the current build stays, with the error.
    ///
    /// Blocks until the book is built.
    ///
    /// # Errors
    ///
    /// The text that the page shows.
    pub(super) fn build(&self) -> Result<Built, Arc<str>> {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let result = book::build(&self.root, &self.folder.path().join(number.to_string()))
            .and_then(|built| {
                let name = fingerprint(&built.html).context("failed to read the new book")?;
                Ok((built, name))
            });
        match result {
            Ok((built, name)) => {
                let new = Build {
                    html: Some(built.html.clone()),
                    name,
                    error: None,
                };
                let old = self.current.send_replace(new);
                self.retire(old.html);
                Ok(built)
            }
            Err(error) => {
                let text = crate::error::render(&error);
                self.set_error(&text);
                Err(text.into())
            }
        }
    }

    /// Keeps the current build, and says why a later one has failed.
    pub(super) fn set_error(&self, error: &str) {
        self.current
            .send_modify(|build| build.error = Some(error.to_owned()));
    }

    /// Makes `old` the previous build, and removes the one that was previous before.
    fn retire(&self, old: Option<PathBuf>) {
        let mut previous = self.previous.lock().expect("no thread panicked with it");
        if let Some(older) = std::mem::replace(&mut *previous, old) {
            let _ = std::fs::remove_dir_all(older);
        }
    }
}

/// A hash of the names and contents of all files below `folder`.
fn fingerprint(folder: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let content = std::fs::read(entry.path())?;
        let name = entry.path().strip_prefix(folder)?.as_os_str();
        for part in [name.as_encoded_bytes(), &content] {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
    }
    Ok(hex::encode(&hash.finalize()[..16]))
}
