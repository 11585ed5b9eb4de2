//! `list`: every exercise and its state.

use crate::cli::{Context, ExitStatus};
use crate::course::{Section, sections};
use crate::grade::render;
use crate::grade::verdict::{State, Verdict};
use anyhow::Result;
use serde_json::{Value, json};

impl Context {
    /// Every section with its minutes and its state; of some states only, if `only` names any.
    ///
    /// # Errors
    ///
    /// As [`crate::grade::grade_all`].
    pub(crate) async fn list(&self, only: &[State]) -> Result<ExitStatus> {
        let (sections, verdicts) = self.grade_all().await?;
        let rows: Vec<(&Section, &Verdict)> = sections
            .iter()
            .zip(&verdicts)
            .filter(|(_, verdict)| only.is_empty() || only.contains(&verdict.state))
            .collect();
        let values: Vec<Value> = rows.iter().map(row_json).collect();
        self.print(&values, || {
            let progress = render::progress(&verdicts);
            if rows.is_empty() {
                format!("no exercise is in that state; {progress}\n")
            } else {
                render::list(&rows) + &format!("{progress}\n")
            }
        })?;
        Ok(ExitStatus::Ok)
    }
}

fn row_json((section, verdict): &(&Section, &Verdict)) -> Value {
    json!({
        "id": section.id, "part": section.part, "title": section.title,
        "read": section.minutes.read, "work": section.minutes.work,
        "discuss": section.minutes.discuss, "requires": section.requires,
        "page": sections::page(section), "file": verdict.file, "state": verdict.state,
        "label": verdict.state.label(), "passed": verdict.passed, "cases": verdict.cases,
    })
}
