//! The book as it was last built, and whether it is still good.

use crate::book::{self, Built};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::sync::watch;

/// What there is to show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edition {
    /// The last good book.
    pub html: Option<PathBuf>,
    /// A name for that book, different for every build of every start.
    pub name: String,
    /// Why there is no newer one.
    pub error: Option<String>,
}

/// Keeps the books. The folder they are in goes when the shelf goes.
pub struct Shelf {
    root: PathBuf,
    folder: TempDir,
    builds: AtomicU64,
    current: watch::Sender<Edition>,
    /// The book before the current one: a page may still be loading from it.
    previous: Mutex<Option<PathBuf>>,
}

impl Shelf {
    pub fn new(root: &Path) -> Result<Shelf> {
        let folder = tempfile::Builder::new()
            .prefix("stop-the-press-")
            .tempdir()
            .context("failed to make a folder to build the book in")?;
        Ok(Shelf {
            root: root.to_path_buf(),
            folder,
            builds: AtomicU64::new(0),
            current: watch::Sender::new(Edition::default()),
            previous: Mutex::new(None),
        })
    }

    /// What there is to show now.
    pub fn current(&self) -> Edition {
        self.current.borrow().clone()
    }

    /// Tells of every change.
    pub fn subscribe(&self) -> watch::Receiver<Edition> {
        self.current.subscribe()
    }

    /// Builds the book into a new folder and puts it on the shelf in one step.
    /// When it fails, the last good book stays, with the error beside it.
    ///
    /// Blocks for as long as the build takes.
    ///
    /// # Errors
    ///
    /// The text that the reader is shown.
    pub fn build(&self) -> Result<Built, Arc<str>> {
        let number = self.builds.fetch_add(1, Ordering::Relaxed) + 1;
        let result = book::build(&self.root, &self.folder.path().join(number.to_string()));
        match result {
            Ok(built) => {
                let name = format!("{}-{number}", std::process::id());
                let new = Edition {
                    html: Some(built.html.clone()),
                    name,
                    error: None,
                };
                let old = self.current.send_replace(new);
                self.keep_only_as_previous(old.html);
                Ok(built)
            }
            Err(error) => {
                let text = format!("{error:#}");
                self.current
                    .send_modify(|edition| edition.error = Some(text.clone()));
                Err(text.into())
            }
        }
    }

    /// Keeps the last good book, with the reason why there is no newer one.
    pub fn blame(&self, error: &str) {
        self.current
            .send_modify(|edition| edition.error = Some(error.to_owned()));
    }

    fn keep_only_as_previous(&self, old: Option<PathBuf>) {
        let mut previous = self.previous.lock().expect("no thread panicked with it");
        if let Some(older) = std::mem::replace(&mut *previous, old) {
            let _ = std::fs::remove_dir_all(older);
        }
    }
}
