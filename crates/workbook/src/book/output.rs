//! The folder a book is built into.

use crate::error::Diagnostic;
use anyhow::{Context, Result};
use std::path::Path;
use tempfile::TempDir;

/// Refuses a folder that holds anything but a book: building replaces what is there.
pub(super) fn check(out: &Path) -> Result<()> {
    let Ok(mut entries) = out.read_dir() else {
        if out.exists() {
            return Err(
                Diagnostic::new(format!("failed to build into `{}`", out.display()))
                    .why("it is not a folder")
                    .help("choose another with `--out`")
                    .into(),
            );
        }
        return Ok(());
    };
    let is_book = ["index.html", "toc.html", "print.html"]
        .iter()
        .all(|file| out.join(file).is_file());
    if entries.next().is_some() && !is_book {
        return Err(
            Diagnostic::new(format!("failed to build into `{}`", out.display()))
                .why("the folder holds something that is not a book, and would be replaced")
                .help("choose a new folder with `--out`")
                .into(),
        );
    }
    Ok(())
}

/// A new folder on the same disk as `out`, so that it can take its place at once.
pub(super) fn fresh_beside(out: &Path) -> Result<TempDir> {
    let parent = out.parent().unwrap_or(out);
    std::fs::create_dir_all(parent)
        .and_then(|()| tempfile::Builder::new().prefix(".book-").tempdir_in(parent))
        .with_context(|| format!("failed to make a folder in `{}`", parent.display()))
}

/// Puts the new book where the old one was.
pub(super) fn replace(fresh: TempDir, out: &Path) -> Result<()> {
    let context = || format!("failed to put the book into `{}`", out.display());
    if out.exists() {
        std::fs::remove_dir_all(out).with_context(context)?;
    }
    let fresh = fresh.keep();
    open_to_all(&fresh).with_context(context)?;
    std::fs::rename(&fresh, out).with_context(context)
}

/// A temporary folder is its owner's alone; a book may be for a web server to read.
#[cfg(unix)]
fn open_to_all(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn open_to_all(_: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_other_things_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        assert!(check(dir.path()).is_ok());
        assert!(check(&dir.path().join("new")).is_ok());
        std::fs::write(dir.path().join("novel.txt"), "It was").unwrap();
        let message = crate::error::render(&check(dir.path()).unwrap_err());
        assert!(message.contains("not a book"), "{message}");
        assert!(check(&dir.path().join("novel.txt")).is_err());
    }
}
