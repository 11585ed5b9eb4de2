//! `preprocess`: expands the pages for a stock mdBook, which starts this itself.

use crate::cli::ExitStatus;
use crate::cli::args::PreprocessQuestion;
use crate::preprocess::command;
use anyhow::Result;
use std::io;

/// Answers mdBook's question, or expands the book that it sends on standard input. Blocks
/// until the input ends.
///
/// # Errors
///
/// When the input is no book, or a page cannot be expanded.
pub(crate) fn preprocess(question: Option<PreprocessQuestion>) -> Result<ExitStatus> {
    match question {
        None => command::preprocess(io::stdin(), io::stdout())?,
        Some(PreprocessQuestion::Supports { renderer }) if command::supports(&renderer) => {}
        Some(PreprocessQuestion::Supports { .. }) => return Ok(ExitStatus::NeedsWork),
    }
    Ok(ExitStatus::Ok)
}
