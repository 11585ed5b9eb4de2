//! Takes in a new version of the workbook, and keeps the reader's answers.
//!
//! [`plan`] compares three texts of every exercise: the one both sides started
//! from, the reader's, and the new one. [`apply`] lets git merge the rest. What
//! always holds:
//!
//! - A copy of every text of the reader's that may change is kept before anything does.
//! - A text that cannot be merged stays as it is, with the new stub beside it.
//! - When something fails on the way, everything is put back: the reader's files are
//!   moved aside and back, which takes no room on a disk that is full.

mod apply;
mod changes;
mod plan;

pub use plan::{Effect, Fate, Plan};

use super::git::Git;
use super::remedy;
use super::verbs::Desk;
use crate::error::Diagnostic;
use anyhow::Result;
use serde_json::json;
use std::fmt::Write;

/// Where new stubs are put that could not be merged.
pub const BESIDE: &str = ".workbook/new";

/// Does it, or with `look` only says what would be done. `false` when something
/// is left for the reader to mend.
///
/// # Errors
///
/// When there is nothing to follow, it cannot be fetched, or git refuses the merge
/// because of files that are no exercises. Nothing has changed then.
pub async fn update(desk: &Desk, from: Option<&str>, look: bool) -> Result<bool> {
    let git = Git::open(&desk.root)?;
    let from = follow(&git, from)?;
    let plan = plan::plan(&git, &desk.root, &from)?;
    let kept = match look || plan.is_up_to_date() {
        true => Vec::new(),
        false => apply::apply(&git, &desk.root, &plan)?,
    };
    desk.tell(
        &json!({ "from": plan.from, "commits": plan.commits, "applied": !look, "effects": plan.effects, "kept": kept }),
        || text(&plan, look, &kept),
    )?;
    Ok(!plan
        .effects
        .iter()
        .any(|effect| effect.fate.needs_the_reader()))
}

/// The revision to take in, fetched where it comes from a remote.
fn follow(git: &Git, from: Option<&str>) -> Result<String> {
    let from = match from {
        Some(from) => from.to_owned(),
        None => git
            .run(&[
                "rev-parse",
                "--abbrev-ref",
                "--symbolic-full-name",
                "@{upstream}",
            ])
            .map(|name| name.trim().to_owned())
            .map_err(|_| {
                Diagnostic::new("failed to find out which version to take in")
                    .why("this branch follows none")
                    .help("name one, for example `cargo workbook update --from origin/main`")
            })?,
    };
    let remotes = git.run(&["remote"])?;
    if let Some((remote, _)) = from.split_once('/')
        && remotes.lines().any(|name| name == remote)
    {
        git.run(&["fetch", "--quiet", remote]).map_err(|error| {
            let remedy = remedy::known(error.stderr()).unwrap_or(
                "try again with a network, or `cargo workbook update --from REVISION` with one that is here",
            );
            Diagnostic::new(format!(
                "failed to fetch the new version from `{remote}`, and nothing has changed"
            ))
            .caused_by(error)
            .help(remedy)
        })?;
    }
    Ok(from)
}

fn text(plan: &Plan, look: bool, kept: &[String]) -> String {
    if plan.is_up_to_date() {
        return format!("{} holds nothing new\n", plan.from);
    }
    let mut text = format!(
        "{} {} new change{} of {}\n",
        match (look, plan.commits) {
            (true, 1) => "there is",
            (true, _) => "there are",
            (false, _) => "took in",
        },
        plan.commits,
        if plan.commits == 1 { "" } else { "s" },
        plan.from
    );
    for effect in &plan.effects {
        let _ = writeln!(text, "\n{}: {}", effect.id, effect.fate.words(look));
        for change in &effect.changes {
            let _ = writeln!(text, "  - {change}");
        }
        if let Some(beside) = effect.beside() {
            let _ = writeln!(
                text,
                "  help: compare {} with the new stub in {beside}",
                effect.new_file.as_deref().unwrap_or(&effect.file)
            );
        }
    }
    let answered: Vec<&str> = plan
        .effects
        .iter()
        .filter(|effect| effect.is_answered && effect.new_file.is_some())
        .map(|effect| effect.id.as_str())
        .collect();
    if plan.effects.is_empty() {
        text.push_str("None of your exercises is affected.\n");
    }
    if !kept.is_empty() {
        let _ = writeln!(text, "\nYour texts as they were are kept:");
        for copy in kept {
            let _ = writeln!(text, "  {copy}");
        }
    }
    match (look, answered.as_slice()) {
        (true, _) => text.push_str("\nNext: `cargo workbook update` does it\n"),
        (false, []) => {}
        (false, ids) => {
            let _ = writeln!(text, "\nNext: `cargo workbook check {}`", ids.join(" "));
        }
    }
    text
}
