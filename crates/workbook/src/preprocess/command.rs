//! The same preprocessor for a stock `mdbook build book`, which starts us as a command.

use super::Workbook;
use crate::error::{Explain, Help};
use anyhow::{Context, Result};
use mdbook_preprocessor::Preprocessor;
use std::io::{Read, Write};

/// Whether pages for that renderer are ours to expand.
pub(crate) fn supports(renderer: &str) -> bool {
    Workbook.supports_renderer(renderer).unwrap_or(false)
}

/// Reads mdBook's `[context, book]` and writes the expanded book.
///
/// # Errors
///
/// When the input is not mdBook's, and for everything that is wrong in a page.
pub(crate) fn preprocess(input: impl Read, output: impl Write) -> Result<()> {
    let (context, book) = mdbook_preprocessor::parse_input(input)
        .what("failed to read a book from standard input: `preprocess` is started by mdBook")
        .help("use `mdbook build book`, or `cargo workbook build`")?;
    let book = Workbook.run(&context, book)?;
    serde_json::to_writer(output, &book).context("failed to hand the book back to mdBook")
}
