//! Turns what the pages say into what mdBook renders.
//!
//! A page's front matter becomes its headline, and every directive that stands
//! alone on a line becomes a program, an output, a compiler's message, an
//! exercise or a question. Everything is read from the files that the tests
//! have proved; a page itself holds no program and no output.
//!
//! Runs before mdBook's own `links`, so that every line number is the page's.

mod claims;
pub(crate) mod command;
mod exercise;
mod figure;
mod glossary;
mod guide;
mod include;
mod markdown;
mod page;
mod predict;
mod program;
mod scan;
mod table;

pub(crate) use exercise::hints;

use crate::course::glossary::Glossary;
use crate::course::{self, Section};
use crate::error::Diagnostics;
use mdbook_driver::book::{Book, BookItem};
use mdbook_preprocessor::errors::{Error, Result};
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};
use std::path::Path;

/// The name that `book.toml` knows the preprocessor by.
pub(crate) const NAME: &str = "workbook";

/// The preprocessor. It keeps nothing between builds.
pub(crate) struct Workbook;

impl Preprocessor for Workbook {
    fn name(&self) -> &str {
        NAME
    }

    /// Expands every page, and fails with all the problems of all the pages at once.
    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let root = context.root.parent().ok_or_else(|| {
            Error::msg("failed to find the workspace: the book has no folder above it")
        })?;
        let sections = course::sections(root)?;
        expand(root, &sections, &mut book)?;
        Ok(book)
    }

    fn supports_renderer(&self, renderer: &str) -> Result<bool> {
        Ok(renderer == "html")
    }
}

fn expand(root: &Path, sections: &[Section], book: &mut Book) -> Result<(), Diagnostics> {
    let glossary = Glossary::load(root).map_err(|problem| Diagnostics(vec![problem]))?;
    let mut problems = Diagnostics::default();
    book.for_each_mut(|item| {
        if let BookItem::Chapter(chapter) = item
            && let Some(path) = &chapter.source_path
        {
            match page::expand(root, sections, &glossary, path, &chapter.content) {
                Ok(text) => chapter.content = text,
                Err(Diagnostics(more)) => problems.0.extend(more),
            }
        }
    });
    problems.into_result()
}
