//! `check`: judges exercises.

use crate::cli::{Context, ExitStatus, OutputFormat, style};
use crate::course::{Section, sections};
use crate::grade::render::{self, Detail};
use crate::grade::verdict::Verdict;
use anyhow::Result;

impl Context {
    /// Judges the sections named, or all of them.
    ///
    /// # Errors
    ///
    /// As [`crate::grade::grade_all`], and when a name is no section's.
    pub(crate) async fn check(&self, names: &[String], detail: Detail) -> Result<ExitStatus> {
        let verdicts = if names.is_empty() {
            self.check_all(detail).await?
        } else {
            self.check_named(names, detail).await?
        };
        Ok(ExitStatus::of(&verdicts))
    }

    async fn check_all(&self, detail: Detail) -> Result<Vec<Verdict>> {
        let (sections, verdicts) = self.grade_all().await?;
        self.print(&verdicts, || {
            let rows: Vec<_> = sections.iter().zip(&verdicts).collect();
            let progress = render::progress(&verdicts);
            printed(&verdicts, detail)
                + &needing_work(&verdicts, detail)
                + &render::list(&rows)
                + &format!("{progress}\n")
        })?;
        Ok(verdicts)
    }

    /// Each verdict is printed as soon as it is there.
    async fn check_named(&self, names: &[String], detail: Detail) -> Result<Vec<Verdict>> {
        let sections = sections::all(&self.root)?;
        // A misspelt name is reported before any time is spent on the others.
        let wanted: Vec<&Section> = names
            .iter()
            .map(|name| sections::find(&sections, name))
            .collect::<Result<_>>()?;
        let mut verdicts = Vec::new();
        for section in wanted {
            let verdict = self.grade_one(section).await?;
            if self.format == OutputFormat::Text {
                style::print(&render::verdict(&verdict, detail));
            }
            verdicts.push(verdict);
        }
        if self.format == OutputFormat::Json {
            self.print(&verdicts, String::new)?;
        }
        Ok(verdicts)
    }
}

/// What was printed in sections on which the reader need not act, where it is asked for.
fn printed(verdicts: &[Verdict], detail: Detail) -> String {
    let mut text = String::new();
    for verdict in verdicts {
        if detail.output && !verdict.state.needs_work() {
            text.extend(verdict.printed.iter().map(|printed| format!("{printed}\n")));
        }
    }
    text
}

/// The verdicts on which the reader has to act, each in full.
fn needing_work(verdicts: &[Verdict], detail: Detail) -> String {
    let mut text = String::new();
    let mut last = "";
    for verdict in verdicts.iter().filter(|verdict| verdict.state.needs_work()) {
        // A compiler error that all of them share is shown once.
        if verdict.compiler.is_empty() || verdict.compiler != last {
            text += &render::verdict(verdict, detail);
            text.push('\n');
        }
        last = &verdict.compiler;
    }
    text
}
