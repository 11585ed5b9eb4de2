//! Finding the workspace.

use crate::error::Diagnostic;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The workspace that `from` lies in: the nearest folder upwards with a
/// `Cargo.toml` and a `book/book.toml`.
///
/// # Errors
///
/// When there is no such folder, or `from` does not exist.
pub fn find(from: &Path) -> Result<PathBuf> {
    let from = from
        .canonicalize()
        .with_context(|| format!("failed to look for the workspace from `{}`", from.display()))?;
    if let Some(root) = layout::root(&from) {
        return Ok(root);
    }
    Err(
        Diagnostic::new(format!("failed to find the book from `{}`", from.display()))
            .why("no folder upwards of it holds both `Cargo.toml` and `book/book.toml`")
            .help("change into the folder you cloned, then `cargo run`")
            .into(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_workspace_from_a_folder_inside() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().canonicalize().unwrap();
        std::fs::create_dir_all(root.join("book/src/part")).unwrap();
        std::fs::write(root.join("Cargo.toml"), "").unwrap();
        std::fs::write(root.join("book/book.toml"), "").unwrap();
        assert_eq!(find(&root.join("book/src/part")).unwrap(), root);
    }

    #[test]
    fn says_what_it_looked_for() {
        let dir = tempfile::tempdir().unwrap();
        let message = crate::error::render(&find(dir.path()).unwrap_err());
        assert!(message.contains("book/book.toml"), "{message}");
        assert!(message.contains("help: "), "{message}");
    }
}
