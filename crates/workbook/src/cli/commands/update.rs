//! `update`: takes in a new version of the workbook.

use crate::cli::{Context, ExitStatus};
use crate::update::{self, FileChange, Mode, Plan};
use crate::workspace::git::Git;
use anyhow::Result;
use serde_json::json;
use std::fmt::Write;

impl Context {
    /// Takes in a new version, or says what that would do. The status is
    /// [`ExitStatus::NeedsWork`] when something is left for the reader to merge.
    ///
    /// # Errors
    ///
    /// When there is nothing to follow, it cannot be fetched, or git refuses the merge
    /// because of files that are no exercises. Nothing has changed then.
    pub(crate) fn update(&self, from: Option<&str>, mode: Mode) -> Result<ExitStatus> {
        let git = Git::open(&self.root)?;
        let from = update::follow(&git, from)?;
        let plan = update::plan(&git, &self.root, &from)?;
        let backups = if mode == Mode::DryRun || plan.is_up_to_date() {
            Vec::new()
        } else {
            update::apply(&git, &self.root, &plan)?
        };
        self.print(
            &json!({
                "from": plan.from, "commits": plan.commits, "applied": mode == Mode::Apply,
                "files": plan.files, "backups": backups,
            }),
            || text(&plan, mode, &backups),
        )?;
        if plan.files.iter().any(|file| file.action.needs_work()) {
            Ok(ExitStatus::NeedsWork)
        } else {
            Ok(ExitStatus::Ok)
        }
    }
}

fn text(plan: &Plan, mode: Mode, backups: &[String]) -> String {
    if plan.is_up_to_date() {
        return format!("{} holds nothing new\n", plan.from);
    }
    let mut text = heading(plan, mode);
    for file in &plan.files {
        text += &file_text(file, mode);
    }
    if plan.files.is_empty() {
        text.push_str("None of your exercises is affected.\n");
    }
    if !backups.is_empty() {
        let _ = writeln!(text, "\nYour texts as they were are kept:");
        for copy in backups {
            let _ = writeln!(text, "  {copy}");
        }
    }
    text + &next_step(plan, mode)
}

fn heading(plan: &Plan, mode: Mode) -> String {
    let verb = match (mode, plan.commits) {
        (Mode::DryRun, 1) => "there is",
        (Mode::DryRun, _) => "there are",
        (Mode::Apply, _) => "took in",
    };
    let plural = if plan.commits == 1 { "" } else { "s" };
    format!(
        "{verb} {} new change{plural} of {}\n",
        plan.commits, plan.from
    )
}

fn file_text(file: &FileChange, mode: Mode) -> String {
    let mut text = format!("\n{}: {}\n", file.id, file.action.label(mode));
    for change in &file.changes {
        let _ = writeln!(text, "  - {change}");
    }
    if let Some(new_stub) = file.conflict_path() {
        let answer = file.new_file.as_deref().unwrap_or(&file.file);
        let _ = writeln!(
            text,
            "  help: compare {answer} with the new stub in {new_stub}"
        );
    }
    text
}

fn next_step(plan: &Plan, mode: Mode) -> String {
    let answered: Vec<&str> = plan
        .files
        .iter()
        .filter(|file| file.is_answered && file.new_file.is_some())
        .map(|file| file.id.as_str())
        .collect();
    match (mode, answered.as_slice()) {
        (Mode::DryRun, _) => "\nNext: `cargo workbook update` does it\n".to_owned(),
        (Mode::Apply, []) => String::new(),
        (Mode::Apply, ids) => format!("\nNext: `cargo workbook check {}`\n", ids.join(" ")),
    }
}
