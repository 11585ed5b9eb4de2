//! Compares the three texts of one exercise: the one that both sides started from, the
//! reader's, and the new one.

use super::changes;
use super::plan::{Action, FileChange};
use crate::error::Diagnostic;
use crate::workspace::atomic_file;
use crate::workspace::git::{Git, count_stubs};
use crate::workspace::line_endings::{LineEnding, to_lf};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::Path;

const EXERCISES: &str = layout::EXERCISES;

/// The commits that are compared.
pub(super) struct Versions<'a> {
    pub git: &'a Git,
    /// Where both sides started from.
    pub base: String,
    /// The version to take in.
    pub new: String,
}

/// The texts of one exercise.
struct Texts {
    base: String,
    ours: Option<String>,
    theirs: Option<String>,
    /// Whether the reader has changed the stub.
    is_answered: bool,
    /// Whether the new version has changed the stub, or moved it.
    stub_changed: bool,
}

impl Versions<'_> {
    /// What the new version means for `file`; `None` when nothing about it changes.
    ///
    /// # Errors
    ///
    /// When a text cannot be read, or git cannot merge.
    pub(super) fn compare(
        &self,
        root: &Path,
        file: &str,
        new_file: Option<String>,
    ) -> Result<Option<FileChange>> {
        let texts = self.texts(root, file, new_file.as_deref())?;
        let mut changes = self.changes(file, new_file.as_deref(), &texts)?;
        let nothing_is_asked_anew = changes.is_empty() || !is_exercise(file);
        if nothing_is_asked_anew && (!texts.stub_changed || !texts.is_answered) {
            return Ok(None);
        }
        let Some((action, result)) = self.decide(&texts)? else {
            return Ok(None);
        };
        let stubs = texts.ours.as_deref().map_or(0, count_stubs);
        if texts.is_answered && stubs > 0 {
            let plural = if stubs == 1 { "" } else { "s" };
            changes.push(format!(
                "your answer is half written: {stubs} stub{plural} left"
            ));
        }
        Ok(Some(FileChange {
            id: id(new_file.as_deref().unwrap_or(file)),
            file: file.to_owned(),
            new_file,
            action,
            is_answered: texts.is_answered,
            changes,
            ours: texts.ours,
            result,
            theirs: texts.theirs,
        }))
    }

    fn texts(&self, root: &Path, file: &str, new_file: Option<&str>) -> Result<Texts> {
        let base = self.git.show(&self.base, file).unwrap_or_default();
        let theirs = new_file.and_then(|file| self.git.show(&self.new, file));
        let ours = atomic_file::read(root, file)?;
        let is_answered = ours
            .as_deref()
            .is_some_and(|ours| to_lf(ours) != to_lf(&base));
        let stub_changed = theirs.as_deref() != Some(base.as_str()) || new_file != Some(file);
        Ok(Texts {
            base,
            ours,
            theirs,
            is_answered,
            stub_changed,
        })
    }

    /// What is different, in words.
    fn changes(&self, file: &str, new_file: Option<&str>, texts: &Texts) -> Result<Vec<String>> {
        let mut changes = Vec::new();
        if let Some(renamed) = new_file.filter(|new| *new != file) {
            changes.push(format!("`{file}` is now `{renamed}`"));
        }
        if let Some(theirs) = &texts.theirs {
            let of_stubs = signatures::changes(&texts.base, theirs);
            if of_stubs.is_empty() && texts.is_answered && to_lf(&texts.base) != to_lf(theirs) {
                changes.push("the text of the stub changed, its signatures did not".to_owned());
            }
            changes.extend(of_stubs.iter().map(ToString::to_string));
        }
        if let Some(new_file) = new_file {
            let mut old = all_cases(self.git, &self.base, file)?;
            let mut new = all_cases(self.git, &self.new, new_file)?;
            if old.in_one_folder != new.in_one_folder {
                old.forget_texts();
                new.forget_texts();
            }
            changes.extend(changes::of_cases(&old.texts, &new.texts));
        }
        Ok(changes)
    }

    /// What to do, and what the reader's file will hold; `None` when nothing is to be done.
    fn decide(&self, texts: &Texts) -> Result<Option<(Action, Option<String>)>> {
        let answer = texts.ours.as_deref().filter(|_| texts.is_answered);
        let decided = match (answer, &texts.theirs) {
            (Some(ours), Some(theirs)) if texts.stub_changed => {
                match merge(self.git, ours, &texts.base, theirs)? {
                    Some(merged) => (Action::Merged, Some(merged)),
                    None => (Action::Conflict, Some(ours.to_owned())),
                }
            }
            (Some(ours), Some(_)) => (Action::Stays, Some(ours.to_owned())),
            (None, Some(_)) if texts.stub_changed => (Action::NewStub, None),
            (Some(_), None) => (Action::Gone, None),
            (None, _) => return Ok(None),
        };
        Ok(Some(decided))
    }
}

/// Whether that file is what a reader writes in, and not given code: it stands in the folder
/// of its part.
fn is_exercise(file: &str) -> bool {
    section_of(file).is_some_and(|(_, id)| !id.contains('/'))
}

/// `("patterns", "or_channel")` of `exercises/src/patterns/or_channel.rs`.
fn section_of(file: &str) -> Option<(&str, &str)> {
    file.strip_prefix(EXERCISES)?
        .strip_prefix('/')?
        .strip_suffix(".rs")?
        .split_once('/')
}

/// `or_channel` of `exercises/src/patterns/or_channel.rs`.
fn id(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".rs").unwrap_or(name).to_owned()
}

/// The cases of an exercise in one commit.
#[derive(Default)]
struct Cases {
    /// What each of them does and expects, by name.
    texts: BTreeMap<String, String>,
    /// Whether the snapshots of all sections were in one folder, as until version 0.2.
    in_one_folder: bool,
}

impl Cases {
    /// Leaves the names only. Version 0.2 wrote all cases anew, as functions that say what
    /// they saw in other words, and asks for the same: to the reader nothing has changed.
    fn forget_texts(&mut self) {
        self.texts.values_mut().for_each(String::clear);
    }
}

/// Every case of an exercise in that commit, with its text and what it expects.
fn all_cases(git: &Git, commit: &str, file: &str) -> Result<Cases> {
    let Some((part, id)) = section_of(file) else {
        return Ok(Cases::default());
    };
    let suite = git.show(commit, &layout::cases(part, id));
    let mut texts = changes::cases(&suite.unwrap_or_default());
    let mut in_one_folder = false;
    // What a case expects is as much of it as what it does.
    let listed = git.run(&[
        "ls-tree",
        "-r",
        commit,
        "--",
        layout::SNAPSHOTS,
        &format!("{}/{id}", layout::COMPILE_FAIL),
    ])?;
    for line in listed.lines() {
        let Some((object, path)) = line.split_once('\t') else {
            continue;
        };
        in_one_folder |= old_snapshot_name(path, id).is_some();
        if let Some(case) = case_of(path, id) {
            texts.entry(case.to_owned()).or_default().push_str(object);
        }
    }
    Ok(Cases {
        texts,
        in_one_folder,
    })
}

/// The case of the section `id` that a snapshot or a program that must not compile is of.
fn case_of<'a>(path: &'a str, id: &str) -> Option<&'a str> {
    let snapshot = path
        .strip_prefix(&format!("{}/{id}/", layout::SNAPSHOTS))
        .or_else(|| old_snapshot_name(path, id))
        .and_then(|name| name.strip_suffix(".snap"));
    snapshot.or_else(|| {
        let name = file_name(path);
        let is_program = path.starts_with(layout::COMPILE_FAIL);
        is_program.then(|| name.split('.').next().unwrap_or(name))
    })
}

/// Until version 0.2 snapshots were called `<id>__<case>.snap`: what stands after the id.
fn old_snapshot_name<'a>(path: &'a str, id: &str) -> Option<&'a str> {
    file_name(path).strip_prefix(id)?.strip_prefix("__")
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The changes of both sides, with the reader's line endings; `None` when they meet.
fn merge(git: &Git, ours: &str, base: &str, theirs: &str) -> Result<Option<String>> {
    let folder = tempfile::tempdir().context("failed to make a folder to merge in")?;
    let mut paths = Vec::new();
    for (name, text) in [("ours", ours), ("base", base), ("theirs", theirs)] {
        let path = folder.path().join(name);
        std::fs::write(&path, to_lf(text)).context("failed to write the texts to merge")?;
        paths.push(path.display().to_string());
    }
    let output = git
        .output(&["merge-file", "-p", "-q", &paths[0], &paths[1], &paths[2]])
        .context("failed to start git")?;
    // Above 0 it is the number of places where they meet.
    match output.status.code() {
        Some(0) => {
            let merged = String::from_utf8_lossy(&output.stdout).into_owned();
            Ok(Some(LineEnding::of(ours).apply(&merged)))
        }
        Some(1..=127) => Ok(None),
        _ => Err(Diagnostic::new("failed to merge")
            .why(String::from_utf8_lossy(&output.stderr).trim())
            .into()),
    }
}
