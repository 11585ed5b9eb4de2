//! Directories for incremental compilation: one for each program of the book, in which its
//! versions are compiled one after the other, so that the compiler reuses what has not
//! changed.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use tempfile::TempDir;
use tokio::sync::OwnedMutexGuard;

/// How many directories there are at most; each takes a few MiB.
const MOST_DIRS: usize = 24;

/// The directories of one start of the workbook. They are removed when this is dropped.
#[derive(Debug, Default)]
pub(super) struct IncrementalDirs(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Holds all the directories; created with the first of them.
    parent: Option<TempDir>,
    dirs: HashMap<String, Entry>,
    /// Counts the calls of `try_lock`, to order them in time.
    uses: usize,
}

#[derive(Debug)]
struct Entry {
    path: PathBuf,
    lock: Arc<tokio::sync::Mutex<()>>,
    last_used: usize,
}

/// A locked directory. Dropping the guard unlocks it.
pub(super) struct DirGuard {
    path: PathBuf,
    _lock: OwnedMutexGuard<()>,
}

impl DirGuard {
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl IncrementalDirs {
    /// Locks the directory of the program `name`, which is created below `parent` if there
    /// is none. Does not block: returns `None` while the directory is locked, that is,
    /// while another version is being compiled in it.
    ///
    /// # Errors
    ///
    /// When the directory cannot be created.
    pub(super) fn try_lock(&self, parent: &Path, name: &str) -> io::Result<Option<DirGuard>> {
        let mut state = self.state();
        state.uses += 1;
        let now = state.uses;
        if !state.dirs.contains_key(name) {
            state.add(parent, name)?;
        }
        let entry = state.dirs.get_mut(name).expect("it has been added");
        entry.last_used = now;
        let lock = entry.lock.clone().try_lock_owned().ok();
        Ok(lock.map(|lock| DirGuard {
            path: entry.path.clone(),
            _lock: lock,
        }))
    }

    /// Removes all directories. Must not be called while one is locked: a compiler is then
    /// still writing into it.
    pub(super) fn clear(&self) {
        *self.state() = State::default();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no thread panicked with it")
    }
}

impl State {
    fn add(&mut self, parent: &Path, name: &str) -> io::Result<()> {
        let parent = if let Some(parent) = &self.parent {
            parent
        } else {
            std::fs::create_dir_all(parent)?;
            let builder = tempfile::Builder::new()
                .prefix("incremental-")
                .tempdir_in(parent);
            self.parent.insert(builder?)
        };
        let path = parent.path().join(self.uses.to_string());
        std::fs::create_dir(&path)?;
        let entry = Entry {
            path,
            lock: Arc::default(),
            last_used: self.uses,
        };
        self.dirs.insert(name.to_owned(), entry);
        self.remove_least_recently_used();
        Ok(())
    }

    /// Removes one unlocked directory when there are too many.
    fn remove_least_recently_used(&mut self) {
        if self.dirs.len() <= MOST_DIRS {
            return;
        }
        let oldest = self
            .dirs
            .iter()
            .filter(|(_, entry)| entry.lock.try_lock().is_ok())
            .min_by_key(|(_, entry)| entry.last_used)
            .map(|(name, _)| name.clone());
        if let Some(entry) = oldest.and_then(|name| self.dirs.remove(&name)) {
            let _ = std::fs::remove_dir_all(entry.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_is_locked_by_one_at_a_time_and_kept_for_the_next() {
        let parent = tempfile::tempdir().unwrap();
        let dirs = IncrementalDirs::default();
        let first = dirs.try_lock(parent.path(), "tee").unwrap().unwrap();
        let path = first.path().to_path_buf();
        assert!(dirs.try_lock(parent.path(), "tee").unwrap().is_none());
        assert!(dirs.try_lock(parent.path(), "bridge").unwrap().is_some());
        drop(first);
        let second = dirs.try_lock(parent.path(), "tee").unwrap().unwrap();
        assert_eq!(second.path(), path);
    }

    #[test]
    fn the_least_recently_used_directory_is_removed() {
        let parent = tempfile::tempdir().unwrap();
        let dirs = IncrementalDirs::default();
        for number in 0..=MOST_DIRS {
            dirs.try_lock(parent.path(), &number.to_string())
                .unwrap()
                .unwrap();
        }
        let state = dirs.state();
        assert_eq!(state.dirs.len(), MOST_DIRS);
        assert!(!state.dirs.contains_key("0"));
    }

    #[test]
    fn nothing_is_left_after_clearing() {
        let parent = tempfile::tempdir().unwrap();
        let dirs = IncrementalDirs::default();
        drop(dirs.try_lock(parent.path(), "tee").unwrap());
        dirs.clear();
        assert_eq!(parent.path().read_dir().unwrap().count(), 0);
    }
}
