//! Texts of the reader's that something else has taken the place of.
//!
//! They lie in `.workbook/kept/<date>/`, under the path they had: a reader can
//! find them without this program.

use super::files;
use super::local::FOLDER;
use anyhow::{Context, Result};
use std::path::Path;

/// Keeps a copy of `text`, that of `file`, and tells where, seen from the workspace.
/// It need not be text.
///
/// # Errors
///
/// When it cannot be written; then nothing may be put in the text's place.
pub fn keep(root: &Path, file: &str, text: impl AsRef<[u8]>) -> Result<String> {
    let now = jiff::Zoned::now().strftime("%Y-%m-%d_%H-%M-%S").to_string();
    let mut copy = format!("{FOLDER}/kept/{now}/{file}");
    let mut number = 1;
    while root.join(&copy).exists() {
        number += 1;
        // Two digits, so that names sort as they were given.
        copy = format!("{FOLDER}/kept/{now}_{number:02}/{file}");
    }
    files::save(root, &copy, text)
        .with_context(|| format!("failed to keep a copy of `{file}`, so nothing was changed"))?;
    Ok(copy)
}

/// The copies of `file`, the newest first, each with what it holds.
pub fn copies(root: &Path, file: &str) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = root.join(FOLDER).join("kept").read_dir() else {
        return Vec::new();
    };
    let mut dates: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    dates.sort();
    dates
        .iter()
        .rev()
        .filter_map(|date| {
            let copy = format!("{FOLDER}/kept/{date}/{file}");
            Some((copy.clone(), files::read_bytes(root, &copy).ok()??))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_one_second_are_all_kept() {
        let dir = tempfile::tempdir().unwrap();
        for text in ["one", "two", "three"] {
            keep(dir.path(), "exercises/src/a.rs", text).unwrap();
        }
        let texts: Vec<Vec<u8>> = copies(dir.path(), "exercises/src/a.rs")
            .into_iter()
            .map(|(_, text)| text)
            .collect();
        assert_eq!(texts, [&b"three"[..], b"two", b"one"]);
    }
}
