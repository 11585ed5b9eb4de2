//! What taking in a new version means for each exercise.

use super::compare::Versions;
use super::{CONFLICTS, Mode};
use crate::error::{Diagnostic, Explain, Help};
use crate::workspace::git::Git;
use anyhow::Result;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// The reader's files.
const EXERCISES: &str = layout::EXERCISES;

/// All of it.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The revision as it was named.
    pub from: String,
    /// How many changes of its history are new here.
    pub commits: usize,
    pub files: Vec<FileChange>,
}

impl Plan {
    /// What happens to the exercise whose path is `file`, before or after the update.
    pub(crate) fn change_of(&self, file: &str) -> Option<&FileChange> {
        self.files
            .iter()
            .find(|change| change.file == file || change.new_file.as_deref() == Some(file))
    }

    /// Whether there is nothing to take in.
    pub(crate) fn is_up_to_date(&self) -> bool {
        self.commits == 0
    }
}

/// What becomes of the reader's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Action {
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

impl Action {
    /// Whether the reader's text is not what the new cases expect.
    pub(crate) fn needs_work(self) -> bool {
        self == Action::Conflict
    }

    pub(crate) fn label(self, mode: Mode) -> &'static str {
        match (self, mode) {
            (Action::NewStub, _) => "a new stub; you have not begun",
            (Action::Stays, _) => "your answer stays, and is judged by other cases",
            (Action::Merged, Mode::Apply) => {
                "your answer is kept and the changes are merged into it"
            }
            (Action::Merged, Mode::DryRun) => {
                "your answer would be kept and the changes merged into it"
            }
            (Action::Conflict, Mode::Apply) => {
                "your answer is left as it is: the new stub changes lines that you have changed"
            }
            (Action::Conflict, Mode::DryRun) => {
                "your answer would be left as it is: the new stub changes lines that you have changed"
            }
            (Action::Gone, _) => "the exercise is no more; your answer is kept as a copy",
        }
    }
}

/// What it means for one exercise.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FileChange {
    /// The section's id, the new one where it has changed.
    pub id: String,
    /// The reader's file.
    pub file: String,
    /// Where it will be; `None` when it is no more.
    pub new_file: Option<String>,
    pub action: Action,
    /// Whether the reader has changed the stub.
    pub is_answered: bool,
    /// What is different, in words.
    pub changes: Vec<String>,
    /// The reader's text as it is.
    #[serde(skip)]
    pub ours: Option<String>,
    /// What the file will hold, when the reader had changed it.
    #[serde(skip)]
    pub result: Option<String>,
    /// The new stub.
    #[serde(skip)]
    pub theirs: Option<String>,
}

impl FileChange {
    /// Where the new stub is put when it cannot be merged.
    pub(crate) fn conflict_path(&self) -> Option<String> {
        let file = self.new_file.as_ref()?;
        (self.action == Action::Conflict).then(|| format!("{CONFLICTS}/{file}"))
    }
}

/// Compares the two versions; changes nothing.
///
/// # Errors
///
/// When `from` is no revision, or shares no history with the reader's.
pub(crate) fn plan(git: &Git, root: &Path, from: &str) -> Result<Plan> {
    let new = commit(git, from)?;
    let base = common_base(git, from, &new)?;
    let count = git.run(&["rev-list", "--count", &format!("HEAD..{new}")])?;
    let commits = count.trim().parse().unwrap_or(0);
    if let Some(operation) = git.unfinished() {
        return Err(Diagnostic::new(format!("failed to take in `{from}`"))
            .why(format!("{} has been begun and not ended", operation.name))
            .help(operation.help)
            .into());
    }
    let versions = Versions { git, base, new };
    let moves = moves(git, &versions.base, &versions.new)?;
    let mut files = Vec::new();
    for file in exercises(git, &versions.base)? {
        let new_file = moves
            .get(&file)
            .cloned()
            .unwrap_or_else(|| Some(file.clone()));
        files.extend(versions.compare(root, &file, new_file)?);
    }
    Ok(Plan {
        from: from.to_owned(),
        commits,
        files,
    })
}

/// The commit that the revision `from` names.
fn commit(git: &Git, from: &str) -> Result<String> {
    let revision = format!("{from}^{{commit}}");
    let commit = git
        .run(&["rev-parse", "--verify", "--quiet", &revision])
        .what(format!("failed to find the version `{from}`"))
        .help("`git branch --all` and `git tag` name those that are here")?;
    Ok(commit.trim().to_owned())
}

/// The version that the reader's and the new one have both grown from.
fn common_base(git: &Git, from: &str, new: &str) -> Result<String> {
    let base = git.run(&["merge-base", "HEAD", new]).map_err(|_| {
        Diagnostic::new(format!("failed to compare with `{from}`"))
            .why("it shares no history with this clone")
            .help("name a version of this workbook; in a shallow clone, `git fetch --unshallow` first")
    })?;
    Ok(base.trim().to_owned())
}

/// The exercises of a version, as paths.
fn exercises(git: &Git, version: &str) -> Result<Vec<String>> {
    let listed = git.run(&["ls-tree", "-r", "--name-only", version, "--", EXERCISES])?;
    let is_rust = |file: &&str| Path::new(file).extension() == Some("rs".as_ref());
    Ok(listed.lines().filter(is_rust).map(str::to_owned).collect())
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
