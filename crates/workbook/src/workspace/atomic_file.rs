//! Reading and writing a file that a reader works on.

use crate::error::{Diagnostic, Explain, Help};
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;

/// The text of a file; `None` when there is none.
///
/// # Errors
///
/// When it is there and cannot be read, or is no text; each with help.
pub(crate) fn read(root: &Path, file: &str) -> Result<Option<String>> {
    read_bytes(root, file)?
        .map(|bytes| {
            String::from_utf8(bytes).map_err(|error| {
                let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = before.split(|byte| *byte == b'\n').count();
                Diagnostic::new(format!("failed to read `{file}`"))
                    .why(format!("it is not written in UTF-8, from line {line} on"))
                    .help("save it as UTF-8 in your editor")
                    .into()
            })
        })
        .transpose()
}

/// What a file holds, text or not; `None` when there is none.
///
/// # Errors
///
/// When it is there and cannot be read, with help.
pub(crate) fn read_bytes(root: &Path, file: &str) -> Result<Option<Vec<u8>>> {
    let path = root.join(file);
    let failed = || Diagnostic::new(format!("failed to read `{file}`"));
    match std::fs::read(&path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(_) if path.is_dir() => Err(failed()
            .why("it is a folder")
            .help("move the folder away, then try again")
            .into()),
        Err(error) => Err(failed()
            .caused_by(error)
            .help("give yourself the right to read it, then try again")
            .into()),
    }
}

/// Writes a file in one step: whatever happens, there is the old text or the new.
///
/// The folder is made if it is not there. An existing file keeps its permissions,
/// and a link stays a link.
///
/// # Errors
///
/// When the disk is full or the folder may not be written to; the old text is
/// then still there.
pub(crate) fn write(root: &Path, file: &str, text: impl AsRef<[u8]>) -> Result<()> {
    let path = root.join(file);
    let path = path.canonicalize().unwrap_or(path);
    replace(&path, text.as_ref())
        .what(format!("failed to write `{file}`, and what was there is still there"))
        .help("make room on the disk, or give yourself the right to write to that folder, then try again")?;
    Ok(())
}

fn replace(path: &Path, text: &[u8]) -> Result<()> {
    let folder = path.parent().context("it is not in a folder")?;
    std::fs::create_dir_all(folder)?;
    // A rename needs the right to the folder only: a file that is protected is meant to be.
    let old = std::fs::metadata(path).ok();
    if old.as_ref().is_some_and(|old| old.permissions().readonly()) {
        bail!("it is read-only");
    }
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(text)?;
    new.as_file().sync_all()?;
    match old {
        Some(old) => new.as_file().set_permissions(old.permissions())?,
        #[cfg(unix)]
        None => {
            use std::os::unix::fs::PermissionsExt;
            let readable = std::fs::Permissions::from_mode(0o644);
            new.as_file().set_permissions(readable)?;
        }
        #[cfg(not(unix))]
        None => {}
    }
    new.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_in_one_step() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "deep/a.rs", "one").unwrap();
        write(dir.path(), "deep/a.rs", "two").unwrap();
        assert_eq!(read(dir.path(), "deep/a.rs").unwrap().unwrap(), "two");
        let left = dir.path().join("deep").read_dir().unwrap().count();
        assert_eq!(left, 1, "no other file is left behind");
    }

    #[test]
    fn what_is_no_text_is_told_with_its_line() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "a.rs", b"one\ncaf\xe9\n").unwrap();
        let message = crate::error::render(&read(dir.path(), "a.rs").unwrap_err());
        assert!(
            message.contains("`a.rs`") && message.contains("line 2") && message.contains("help: "),
            "{message}"
        );
        assert!(read_bytes(dir.path(), "a.rs").unwrap().is_some());
        std::fs::create_dir(dir.path().join("b.rs")).unwrap();
        let message = crate::error::render(&read(dir.path(), "b.rs").unwrap_err());
        assert!(message.contains("a folder"), "{message}");
    }

    #[test]
    fn a_protected_file_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "a.rs", "mine").unwrap();
        let path = dir.path().join("a.rs");
        let mut rights = std::fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        std::fs::set_permissions(&path, rights).unwrap();
        let message = format!("{:#}", write(dir.path(), "a.rs", "other").unwrap_err());
        assert!(
            message.contains("`a.rs`") && message.contains("read-only"),
            "{message}"
        );
        assert_eq!(read(dir.path(), "a.rs").unwrap().unwrap(), "mine");
    }
}
