//! Builds the book: mdBook as a library, held to more than mdBook holds itself to.

mod html;
mod links;
mod output;
mod strict;

use crate::error::Diagnostic;
use crate::preprocess::Workbook;
use anyhow::{Context, Result};
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A book that has been built without a warning.
#[derive(Debug)]
pub struct Built {
    /// The folder with its `index.html`.
    pub html: PathBuf,
    /// How many pages it has.
    pub pages: usize,
    /// How long it took.
    pub took: Duration,
}

/// Builds the book of the workspace `root` into the folder `out`.
///
/// What is in `out` is replaced, and only when everything went well; a folder
/// that holds anything but a book is left alone. Several builds may run at the
/// same time in one process, each into a folder of its own.
///
/// # Errors
///
/// When a page is wrong ([`crate::error::Diagnostics`]), when mdBook so much as
/// warns, and when a link inside the book leads nowhere.
pub fn build(root: &Path, out: &Path) -> Result<Built> {
    let started = Instant::now();
    let out = std::path::absolute(out)?;
    output::check(&out)?;
    let fresh = output::fresh_beside(&out)?;

    let pages = strict::fail_on_warnings(|| render(root, fresh.path()))?;
    links::check(root, fresh.path())?;

    output::replace(fresh, &out)?;
    Ok(Built {
        html: out,
        pages,
        took: started.elapsed(),
    })
}

fn render(root: &Path, out: &Path) -> Result<usize> {
    let book = root.join(layout::BOOK);
    let config_file = book.join("book.toml");
    let mut config = Config::from_disk(&config_file)
        .with_context(|| format!("failed to read `{}`", config_file.display()))?;
    if config.build.create_missing {
        return Err(Diagnostic::new("failed to build the book")
            .at(layout::BOOK_TOML, None)
            .why("`create-missing` is on: mdBook would write empty pages for misspelt ones")
            .help("write `create-missing = false` under `[build]`")
            .into());
    }
    config.build.build_dir = out.to_path_buf();
    let mut book = MDBook::load_with_config(&book, config)
        .context("failed to load the pages that `book/src/SUMMARY.md` names")?;
    // Takes the place, in the order too, of the command of the same name in book.toml.
    book.with_preprocessor(Workbook);
    book.build()?;
    Ok(book
        .iter()
        .filter(|item| matches!(item, mdbook_driver::book::BookItem::Chapter(_)))
        .count())
}
