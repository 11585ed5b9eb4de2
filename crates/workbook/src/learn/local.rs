//! What this clone remembers: how many hints have been shown, and who is watching.
//!
//! All of it lies in `.workbook/`, which git ignores, and all of it can be lost:
//! then the hints begin with the first again.

use super::files;
use anyhow::Result;
use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

/// The folder, seen from the workspace.
pub const FOLDER: &str = ".workbook";
const HINTS: &str = ".workbook/hints.json";
const WATCHING: &str = ".workbook/watching";

/// How many hints of the section have been shown.
pub fn hints_shown(root: &Path, id: &str) -> usize {
    counts(root).get(id).copied().unwrap_or(0)
}

/// Remembers that so many hints have been shown.
///
/// # Errors
///
/// When it cannot be written.
pub fn remember_hints(root: &Path, id: &str, shown: usize) -> Result<()> {
    let mut counts = counts(root);
    counts.insert(id.to_owned(), shown);
    let text = serde_json::to_string_pretty(&counts)? + "\n";
    files::save(root, HINTS, &text)
}

/// A file that cannot be read, or makes no sense, is as good as none.
fn counts(root: &Path) -> BTreeMap<String, usize> {
    let text = files::read(root, HINTS).ok().flatten().unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// Held by the one who watches; given up when dropped, or when the process ends
/// in whatever way.
pub struct Watching(File);

/// Why one may not watch.
#[derive(Debug, PartialEq, Eq)]
pub enum NotWatching {
    /// Another program does, and says this of itself.
    Another(String),
    /// There is no telling.
    Unknown(String),
}

impl Watching {
    /// Claims the watch over this clone.
    ///
    /// # Errors
    ///
    /// When another program has it.
    pub fn claim(root: &Path) -> Result<Watching, NotWatching> {
        let unknown = |error: std::io::Error| NotWatching::Unknown(error.to_string());
        std::fs::create_dir_all(root.join(FOLDER)).map_err(unknown)?;
        let mut file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(root.join(WATCHING))
            .map_err(unknown)?;
        match file.try_lock() {
            Ok(()) => Ok(Watching(file)),
            Err(TryLockError::WouldBlock) => {
                let mut who = String::new();
                let _ = file.read_to_string(&mut who);
                Err(NotWatching::Another(who.trim().to_owned()))
            }
            Err(TryLockError::Error(error)) => Err(unknown(error)),
        }
    }

    /// Says who has it, for the next who asks.
    pub fn sign(&mut self, who: &str) {
        let signed = self.0.set_len(0).and_then(|()| {
            self.0.rewind()?;
            self.0.write_all(who.as_bytes())
        });
        // Only a message will be poorer.
        let _ = signed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_or_broken_file_costs_nothing() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(hints_shown(dir.path(), "tee"), 0);
        remember_hints(dir.path(), "tee", 2).unwrap();
        assert_eq!(hints_shown(dir.path(), "tee"), 2);
        files::save(dir.path(), HINTS, "{ \"tee\": ").unwrap();
        assert_eq!(hints_shown(dir.path(), "tee"), 0);
    }

    #[test]
    fn one_watches_at_a_time() {
        let dir = tempfile::tempdir().unwrap();
        let mut first = Watching::claim(dir.path()).unwrap();
        first.sign("http://127.0.0.1:3000/");
        let second = Watching::claim(dir.path()).err();
        let signed = NotWatching::Another("http://127.0.0.1:3000/".to_owned());
        assert_eq!(second, Some(signed));
        drop(first);
        assert!(Watching::claim(dir.path()).is_ok());
    }
}
