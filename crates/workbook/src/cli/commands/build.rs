//! `build`: the book, into a folder.

use crate::book;
use crate::cli::ExitStatus;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// Builds the book into `out`, or where mdBook puts it. Blocks until it is built.
///
/// # Errors
///
/// As [`book::build`].
pub(crate) fn build(root: &Path, out: Option<PathBuf>) -> Result<ExitStatus> {
    let out = out.unwrap_or_else(|| root.join("book/book"));
    let built = book::build(root, &out)?;
    println!(
        "built {} pages in {:.2} s: {}",
        built.pages,
        built.took.as_secs_f64(),
        built.html.join("index.html").display()
    );
    Ok(ExitStatus::Ok)
}
