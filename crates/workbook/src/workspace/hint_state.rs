//! How many hints of each section have been shown.
//!
//! The file may be lost or broken: then the hints begin with the first again.

use super::{STATE_FOLDER, atomic_file};
use anyhow::Result;
use std::collections::BTreeMap;
use std::path::Path;

/// The file, relative to the workbook.
fn file() -> String {
    format!("{STATE_FOLDER}/hints.json")
}

/// How many hints of the section have been shown.
pub(crate) fn shown_count(root: &Path, id: &str) -> usize {
    counts(root).get(id).copied().unwrap_or(0)
}

/// Remembers that so many hints have been shown.
///
/// # Errors
///
/// When it cannot be written.
pub(crate) fn remember(root: &Path, id: &str, shown: usize) -> Result<()> {
    let mut counts = counts(root);
    counts.insert(id.to_owned(), shown);
    let text = serde_json::to_string_pretty(&counts)? + "\n";
    atomic_file::write(root, &file(), &text)
}

/// A file that cannot be read, or makes no sense, is as good as none.
fn counts(root: &Path) -> BTreeMap<String, usize> {
    let text = atomic_file::read(root, &file())
        .ok()
        .flatten()
        .unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_or_broken_file_costs_nothing() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(shown_count(dir.path(), "tee"), 0);
        remember(dir.path(), "tee", 2).unwrap();
        assert_eq!(shown_count(dir.path(), "tee"), 2);
        atomic_file::write(dir.path(), &file(), "{ \"tee\": ").unwrap();
        assert_eq!(shown_count(dir.path(), "tee"), 0);
    }
}
