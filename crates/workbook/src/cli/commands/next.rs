//! `next`: what to read and do now.

use crate::cli::{Context, ExitStatus, style};
use crate::course::Section;
use crate::grade::render;
use crate::grade::verdict::{State, Verdict};
use anyhow::Result;
use serde_json::{Value, json};
use std::fmt::Write;

impl Context {
    /// What to read and do now.
    ///
    /// # Errors
    ///
    /// As [`crate::grade::grade_all`].
    pub(crate) async fn next(&self) -> Result<ExitStatus> {
        let (sections, verdicts) = self.grade_all().await?;
        let progress = render::progress(&verdicts);
        match next_of(&sections, &verdicts) {
            Some((section, verdict)) => self.print(
                &json!({ "progress": progress, "next": next_json(section, verdict) }),
                || next_text(section, verdict, &progress),
            )?,
            None => self.print(&json!({ "progress": progress, "next": null }), || {
                format!("{progress}: there is nothing left to do here. Well worked.\n")
            })?,
        }
        Ok(ExitStatus::Ok)
    }
}

/// The first section that needs work, else the first that is begun, else the first that
/// is not attempted.
fn next_of<'a>(
    sections: &'a [Section],
    verdicts: &'a [Verdict],
) -> Option<(&'a Section, &'a Verdict)> {
    let rows = || sections.iter().zip(verdicts);
    rows()
        .find(|(_, verdict)| verdict.state.needs_work())
        .or_else(|| rows().find(|(_, verdict)| verdict.state == State::Begun))
        .or_else(|| rows().find(|(_, verdict)| verdict.state == State::NotAttempted))
}

/// Where to go on in the reader's file.
fn place(verdict: &Verdict) -> &str {
    verdict.stubs_at.first().unwrap_or(&verdict.file)
}

fn next_json(section: &Section, verdict: &Verdict) -> Value {
    json!({
        "id": section.id, "title": section.title, "state": verdict.state,
        "label": verdict.state.label(),
        "page": layout::page(&section.part, &section.id),
        "file": verdict.file, "place": place(verdict),
        "read": section.minutes.read, "work": section.minutes.work,
    })
}

fn next_text(section: &Section, verdict: &Verdict, progress: &str) -> String {
    let (title, label) = (style::strong(&section.title), verdict.state.label());
    let mut text = format!("{progress}. Next: {title} ({label})\n\n");
    let (place, minutes) = (place(verdict), section.minutes);
    if verdict.state == State::NotAttempted {
        let page = layout::page(&section.part, &section.id);
        let read = minutes.read;
        let _ = writeln!(
            text,
            "  Read   {page}, or its page in the book ({read} minutes)"
        );
        let _ = writeln!(text, "  Do     {place} ({} minutes)", minutes.work);
    } else {
        let _ = writeln!(text, "  Do     {place}: go on with it");
    }
    let _ = writeln!(text, "  Check  cargo workbook check {}", section.id);
    let _ = writeln!(text, "  Stuck  cargo workbook hint {}", section.id);
    text
}
