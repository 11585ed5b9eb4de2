//! Copies of the reader's texts that something else has replaced.
//!
//! They are in `.workbook/backups/<time>/`, under the path that they had: a reader can
//! find them without this program.

use super::{STATE_FOLDER, atomic_file};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// Below [`STATE_FOLDER`].
const FOLDER: &str = "backups";

/// Where the copies were until version 0.2. They are still found.
const OLD_FOLDER: &str = "kept";

/// A copy of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Backup {
    /// Relative to the workbook.
    pub file: String,
    pub contents: Vec<u8>,
}

/// Saves a copy of what `file` holds, text or not. Returns the copy's path, relative to
/// the workbook.
///
/// # Errors
///
/// When it cannot be written; then `file` must not be overwritten.
pub(crate) fn save(root: &Path, file: &str, contents: impl AsRef<[u8]>) -> Result<String> {
    let time = timestamp(SystemTime::now());
    let mut number = 1;
    let copy = loop {
        // Two digits, so that the names sort by age.
        let suffix = if number == 1 {
            String::new()
        } else {
            format!("_{number:02}")
        };
        let copy = format!("{STATE_FOLDER}/{FOLDER}/{time}{suffix}/{file}");
        if !root.join(&copy).exists() {
            break copy;
        }
        number += 1;
    };
    atomic_file::write(root, &copy, contents)
        .with_context(|| format!("failed to keep a copy of `{file}`, so nothing was changed"))?;
    Ok(copy)
}

/// The copies of `file`, the newest first. Copies that cannot be read are left out.
pub(crate) fn list(root: &Path, file: &str) -> Vec<Backup> {
    let mut folders: Vec<(String, String)> = [FOLDER, OLD_FOLDER]
        .iter()
        .flat_map(|kind| {
            let folder = format!("{STATE_FOLDER}/{kind}");
            let times = layout::entries(&root.join(&folder)).unwrap_or_default();
            times.into_iter().filter_map(move |path: PathBuf| {
                let time = path.file_name()?.to_str()?.to_owned();
                Some((time.clone(), format!("{folder}/{time}")))
            })
        })
        .collect();
    // The names of both folders begin with the date and sort together.
    folders.sort_by(|one, other| other.0.cmp(&one.0));
    folders
        .into_iter()
        .filter_map(|(_, folder)| {
            let copy = format!("{folder}/{file}");
            let contents = atomic_file::read_bytes(root, &copy).ok()??;
            Some(Backup {
                file: copy,
                contents,
            })
        })
        .collect()
}

/// `2026-03-01_14-05-09`, in UTC. Names sort by time.
fn timestamp(time: SystemTime) -> String {
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| elapsed.as_secs());
    let (year, month, day) = civil_date(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year}-{month:02}-{day:02}_{hour:02}-{minute:02}-{second:02}")
}

/// Year, month and day of a number of days since 1970-01-01, in the Gregorian calendar.
fn civil_date(mut days: u64) -> (u64, u64, u64) {
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970;
    loop {
        let length = if is_leap(year) { 366 } else { 365 };
        if days < length {
            break;
        }
        days -= length;
        year += 1;
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    (year, month, days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const FILE: &str = "exercises/src/a.rs";

    fn contents(root: &Path) -> Vec<Vec<u8>> {
        let backups = list(root, FILE);
        backups.into_iter().map(|backup| backup.contents).collect()
    }

    #[test]
    fn copies_of_one_second_are_all_kept() {
        let dir = tempfile::tempdir().unwrap();
        for text in ["one", "two", "three"] {
            save(dir.path(), FILE, text).unwrap();
        }
        assert_eq!(contents(dir.path()), [&b"three"[..], b"two", b"one"]);
    }

    #[test]
    fn copies_of_an_older_version_are_found() {
        let dir = tempfile::tempdir().unwrap();
        let old = format!("{STATE_FOLDER}/{OLD_FOLDER}/2025-01-31_10-00-00/{FILE}");
        atomic_file::write(dir.path(), &old, "old").unwrap();
        save(dir.path(), FILE, "new").unwrap();
        assert_eq!(contents(dir.path()), [&b"new"[..], b"old"]);
    }

    #[test]
    fn a_time_is_written_as_a_date() {
        let at = |seconds| timestamp(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "1970-01-01_00-00-00");
        assert_eq!(at(951_827_696), "2000-02-29_12-34-56");
        assert_eq!(at(1_767_225_599), "2025-12-31_23-59-59");
    }
}
