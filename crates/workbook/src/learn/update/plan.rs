//! What taking in a new version means for each exercise.

use super::{BESIDE, changes};
use crate::error::{Diagnostic, Explain, Help};
use crate::learn::files::{self, Endings, plain};
use crate::learn::git::{Git, count_stubs};
use anyhow::{Context, Result, bail};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The reader's files.
const EXERCISES: &str = layout::EXERCISES;

/// All of it.
#[derive(Debug)]
pub struct Plan {
    /// The revision as it was named.
    pub from: String,
    /// How many changes of its history are new here.
    pub commits: usize,
    pub effects: Vec<Effect>,
}

impl Plan {
    pub fn is_up_to_date(&self) -> bool {
        self.commits == 0
    }
}

/// What becomes of the reader's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// The reader has not touched the stub: there is a new one.
    NewStub,
    /// The cases changed, the stub did not: the text stays.
    Stays,
    /// Both changed, and went together.
    Merged,
    /// Both changed the same lines: the text stays, the new stub goes beside it.
    Conflict,
    /// The exercise is no more: the text stays, in a copy.
    Gone,
}

impl Fate {
    /// Whether the reader's text is not what the new cases expect.
    pub fn needs_the_reader(self) -> bool {
        self == Fate::Conflict
    }

    pub fn words(self, look: bool) -> &'static str {
        match (self, look) {
            (Fate::NewStub, _) => "a new stub; you have not begun",
            (Fate::Stays, _) => "your answer stays, and is judged by other cases",
            (Fate::Merged, false) => "your answer is kept and the changes are merged into it",
            (Fate::Merged, true) => "your answer would be kept and the changes merged into it",
            (Fate::Conflict, false) => {
                "your answer is left as it is: the new stub changes lines that you have changed"
            }
            (Fate::Conflict, true) => {
                "your answer would be left as it is: the new stub changes lines that you have changed"
            }
            (Fate::Gone, _) => "the exercise is no more; your answer is kept as a copy",
        }
    }
}

/// What it means for one exercise.
#[derive(Debug, Clone, Serialize)]
pub struct Effect {
    /// The section's id, the new one where it has changed.
    pub id: String,
    /// The reader's file.
    pub file: String,
    /// Where it will be; `None` when it is no more.
    pub new_file: Option<String>,
    pub fate: Fate,
    /// Whether the reader has changed the stub.
    pub is_answered: bool,
    /// What is different, in words.
    pub changes: Vec<String>,
    /// The reader's text as it is.
    #[serde(skip)]
    pub mine: Option<String>,
    /// What the file will hold, when the reader had changed it.
    #[serde(skip)]
    pub result: Option<String>,
    /// The new stub.
    #[serde(skip)]
    pub theirs: Option<String>,
}

impl Effect {
    /// Where the new stub is put when it cannot be merged.
    pub fn beside(&self) -> Option<String> {
        let file = self.new_file.as_ref()?;
        (self.fate == Fate::Conflict).then(|| format!("{BESIDE}/{file}"))
    }
}

/// Compares; changes nothing.
///
/// # Errors
///
/// When `from` is no revision, or shares no history with the reader's.
pub fn plan(git: &Git, root: &Path, from: &str) -> Result<Plan> {
    let commit = |name: &str| {
        Ok::<_, anyhow::Error>(
            git.run(&[
                "rev-parse",
                "--verify",
                "--quiet",
                &format!("{name}^{{commit}}"),
            ])?
            .trim()
            .to_owned(),
        )
    };
    let new = commit(from)
        .what(format!("failed to find the version `{from}`"))
        .help("`git branch --all` and `git tag` name those that are here")?;
    let base = git.run(&["merge-base", "HEAD", &new]).map_err(|_| {
        Diagnostic::new(format!("failed to compare with `{from}`"))
            .why("it shares no history with this clone")
            .help("name a version of this workbook; in a shallow clone, `git fetch --unshallow` first")
    })?;
    let base = base.trim().to_owned();
    let count = git.run(&["rev-list", "--count", &format!("HEAD..{new}")])?;
    let commits = count.trim().parse().unwrap_or(0);
    if let Some((what, remedy)) = git.unfinished() {
        return Err(Diagnostic::new(format!("failed to take in `{from}`"))
            .why(format!("{what} has been begun and not ended"))
            .help(remedy)
            .into());
    }
    let moves = moves(git, &base, &new)?;
    let files = git.run(&["ls-tree", "-r", "--name-only", &base, "--", EXERCISES])?;
    let mut effects = Vec::new();
    for file in files.lines().filter(|file| file.ends_with(".rs")) {
        let new_file = moves
            .get(file)
            .cloned()
            .unwrap_or_else(|| Some(file.to_owned()));
        if let Some(effect) = effect(git, root, &base, &new, file, new_file)? {
            effects.push(effect);
        }
    }
    Ok(Plan {
        from: from.to_owned(),
        commits,
        effects,
    })
}

/// Where renamed files have gone to; `None` for files that are no more.
fn moves(git: &Git, base: &str, new: &str) -> Result<BTreeMap<String, Option<String>>> {
    // An exercise and its solution may both be renamed: look at the exercises alone.
    let status = git.run(&[
        "diff",
        "--find-renames=40%",
        "--name-status",
        base,
        new,
        "--",
        EXERCISES,
    ])?;
    let mut moves = BTreeMap::new();
    for line in status.lines() {
        match line.split('\t').collect::<Vec<_>>().as_slice() {
            [kind, old, new] if kind.starts_with('R') => {
                moves.insert((*old).to_owned(), Some((*new).to_owned()));
            }
            ["D", old] => {
                moves.insert((*old).to_owned(), None);
            }
            _ => {}
        }
    }
    Ok(moves)
}

/// What it means for `file`; `None` when nothing about it changes.
fn effect(
    git: &Git,
    root: &Path,
    base: &str,
    new: &str,
    file: &str,
    new_file: Option<String>,
) -> Result<Option<Effect>> {
    let was = git.show(base, file).unwrap_or_default();
    let theirs = new_file.as_deref().and_then(|file| git.show(new, file));
    let mine = files::read(root, file)?;
    let is_answered = mine
        .as_deref()
        .is_some_and(|mine| plain(mine) != plain(&was));

    let id = id(new_file.as_deref().unwrap_or(file));
    let mut changes = Vec::new();
    if let Some(renamed) = new_file.as_deref().filter(|new| *new != file) {
        changes.push(format!("`{file}` is now `{renamed}`"));
    }
    if let Some(theirs) = &theirs {
        changes.extend(changes::of_stubs(&was, theirs));
    }
    let stub_changed = theirs.as_deref() != Some(was.as_str()) || new_file.as_deref() != Some(file);
    if let Some(new_file) = &new_file {
        changes.extend(changes::of_cases(
            &all_cases(git, base, file)?,
            &all_cases(git, new, new_file)?,
        ));
    }
    if !stub_changed && changes.is_empty() {
        return Ok(None);
    }

    let (fate, result) = match (&mine, &theirs) {
        (Some(mine), Some(theirs)) if is_answered && stub_changed => {
            match merge(git, mine, &was, theirs)? {
                Some(merged) => (Fate::Merged, Some(merged)),
                None => (Fate::Conflict, Some(mine.clone())),
            }
        }
        (Some(mine), Some(_)) if is_answered => (Fate::Stays, Some(mine.clone())),
        (_, Some(_)) if !stub_changed => return Ok(None),
        (_, Some(_)) => (Fate::NewStub, None),
        (Some(_), None) if is_answered => (Fate::Gone, None),
        (_, None) => return Ok(None),
    };
    let begun = mine.as_deref().map_or(0, count_stubs);
    if is_answered && begun > 0 {
        changes.push(format!(
            "your answer is half written: {begun} stub{} left",
            if begun == 1 { "" } else { "s" }
        ));
    }
    Ok(Some(Effect {
        id,
        file: file.to_owned(),
        new_file,
        fate,
        is_answered,
        changes,
        mine,
        result,
        theirs,
    }))
}

/// `or_channel` of `exercises/src/patterns/or_channel.rs`.
fn id(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".rs").unwrap_or(name).to_owned()
}

/// Every case of an exercise in that commit, with its text and what it expects.
fn all_cases(git: &Git, commit: &str, file: &str) -> Result<BTreeMap<String, String>> {
    let Some((part, id)) = file
        .strip_prefix(EXERCISES)
        .and_then(|rest| rest.strip_prefix('/')?.strip_suffix(".rs")?.split_once('/'))
    else {
        return Ok(BTreeMap::new());
    };
    let suite = git.show(commit, &layout::cases(part, id));
    let mut cases = changes::cases(&suite.unwrap_or_default());
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
        let name = path.rsplit('/').next().unwrap_or(path);
        // Until version 0.2 all of them were in one folder, called `<id>__<case>.snap`.
        let snapshot = path
            .strip_prefix(&format!("{}/{id}/", layout::SNAPSHOTS))
            .or_else(|| name.strip_prefix(&format!("{id}__")))
            .and_then(|name| name.strip_suffix(".snap"));
        let misuse = path
            .starts_with(layout::COMPILE_FAIL)
            .then(|| name.split('.').next().unwrap_or(name));
        if let Some(case) = snapshot.or(misuse) {
            cases.entry(case.to_owned()).or_default().push_str(object);
        }
    }
    Ok(cases)
}

/// The changes of both sides, with the reader's line endings; `None` when they meet.
fn merge(git: &Git, mine: &str, was: &str, theirs: &str) -> Result<Option<String>> {
    let folder = tempfile::tempdir().context("failed to make a folder to merge in")?;
    let mut paths = Vec::new();
    for (name, text) in [("mine", mine), ("was", was), ("theirs", theirs)] {
        let path = folder.path().join(name);
        std::fs::write(&path, plain(text)).context("failed to write the texts to merge")?;
        paths.push(path.display().to_string());
    }
    let output = git
        .output(&["merge-file", "-p", "-q", &paths[0], &paths[1], &paths[2]])
        .context("failed to start git")?;
    // Above 0 it is the number of places where they meet.
    match output.status.code() {
        Some(0) => {
            let merged = String::from_utf8_lossy(&output.stdout).into_owned();
            Ok(Some(Endings::of(mine).put_on(&merged)))
        }
        Some(1..=127) => Ok(None),
        _ => bail!(
            "failed to merge: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        ),
    }
}
