//! One more hint each time.

use super::Section;
use crate::error::{self, Explain};
use crate::preprocess;
use crate::workspace::hint_state;
use anyhow::Result;
use serde::Serialize;
use std::path::Path;

/// A hint, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Hint {
    pub id: String,
    /// Counted from 1.
    pub number: usize,
    pub of: usize,
    pub name: String,
    pub text: String,
    /// Why the next call will not know that this one was shown.
    pub not_remembered: Option<String>,
}

/// Which hint is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StartAt {
    /// The first, whatever was shown before.
    First,
    /// The one after the last that was shown.
    Next,
}

/// The next hint; the last again when all have been shown, and the first when the
/// reader asks to begin again.
///
/// # Errors
///
/// When the section's hints cannot be read.
pub(crate) fn next(root: &Path, section: &Section, start: StartAt) -> Result<Hint> {
    let hints = preprocess::hints(root, &section.id)
        .what(format!("failed to read the hints of `{}`", section.id))?;
    let shown = match start {
        StartAt::First => 0,
        StartAt::Next => hint_state::shown_count(root, &section.id),
    };
    let number = shown.saturating_add(1).min(hints.len());
    let remembered = hint_state::remember(root, &section.id, number);
    let hint = &hints[number - 1];
    Ok(Hint {
        id: section.id.clone(),
        number,
        of: hints.len(),
        name: hint.name.clone(),
        text: hint.text.trim().to_owned(),
        not_remembered: remembered.err().map(|error| error::render(&error)),
    })
}
