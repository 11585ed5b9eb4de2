//! What every command needs: where it works, and how it answers.

use super::Progress;
use super::style;
use crate::course::{Section, sections};
use crate::grade::{self, verdict::Verdict};
use anyhow::Result;
use serde::Serialize;
use std::path::PathBuf;

/// Where a command works, and how it answers.
pub(crate) struct Context {
    /// The workbook's folder.
    pub root: PathBuf,
    pub format: OutputFormat,
}

/// How a command answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OutputFormat {
    /// For a person.
    Text,
    /// For a program: one JSON value on standard output, and nothing else there.
    Json,
}

/// The answer of a command that could be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    Ok,
    /// The reader has something to correct.
    NeedsWork,
}

impl ExitStatus {
    /// [`ExitStatus::NeedsWork`] when any of the verdicts asks for work.
    pub fn of(verdicts: &[Verdict]) -> ExitStatus {
        if verdicts.iter().any(|verdict| verdict.state.needs_work()) {
            ExitStatus::NeedsWork
        } else {
            ExitStatus::Ok
        }
    }
}

impl From<ExitStatus> for std::process::ExitCode {
    fn from(status: ExitStatus) -> Self {
        match status {
            ExitStatus::Ok => Self::SUCCESS,
            ExitStatus::NeedsWork => Self::FAILURE,
        }
    }
}

impl Context {
    /// Writes the answer to standard output, in the format that was asked for.
    ///
    /// # Errors
    ///
    /// When the value cannot be written as JSON.
    pub(crate) fn print(
        &self,
        value: &impl Serialize,
        text: impl FnOnce() -> String,
    ) -> Result<()> {
        let text = match self.format {
            OutputFormat::Json => serde_json::to_string_pretty(value)? + "\n",
            OutputFormat::Text => text(),
        };
        style::print(&text);
        Ok(())
    }

    /// Judges all sections.
    pub(super) async fn grade_all(&self) -> Result<(Vec<Section>, Vec<Verdict>)> {
        let sections = sections::all(&self.root)?;
        let progress = Progress::start("judging your exercises");
        let verdicts = grade::grade_all(&self.root, &sections, &progress).await?;
        Ok((sections, verdicts))
    }

    /// Judges one section.
    pub(super) async fn grade_one(&self, section: &Section) -> Result<Verdict> {
        let progress = Progress::start(&format!("judging {}", section.id));
        grade::grade_section(&self.root, section, &progress).await
    }
}
