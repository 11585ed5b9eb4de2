//! One more hint each time.

use super::local;
use crate::error::{self, Explain};
use crate::preprocess;
use crate::registry::Section;
use anyhow::Result;
use serde::Serialize;
use std::path::Path;

/// A hint, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hint {
    pub id: String,
    /// Counted from 1.
    pub number: usize,
    pub of: usize,
    pub name: String,
    pub text: String,
    /// Why the next call will not know that this one was shown.
    pub not_remembered: Option<String>,
}

/// The next hint; the last again when all have been shown, and the first when the
/// reader asks to begin `again`.
///
/// # Errors
///
/// When the section's hints cannot be read.
pub fn next(root: &Path, section: &Section, again: bool) -> Result<Hint> {
    let hints = preprocess::hints(root, &section.id)
        .what(format!("failed to read the hints of `{}`", section.id))?;
    let shown = match again {
        true => 0,
        false => local::hints_shown(root, &section.id),
    };
    let number = shown.saturating_add(1).min(hints.len());
    let remembered = local::remember_hints(root, &section.id, number);
    let (name, text) = &hints[number - 1];
    Ok(Hint {
        id: section.id.clone(),
        number,
        of: hints.len(),
        name: name.clone(),
        text: text.trim().to_owned(),
        not_remembered: remembered.err().map(|error| error::render(&error)),
    })
}
