//! Does what the plan says.

use super::plan::{FileChange, Plan};
use crate::error::Diagnostic;
use crate::workspace::STATE_FOLDER;
use crate::workspace::disk::free_mib;
use crate::workspace::git::{Git, GitError};
use crate::workspace::obstacle::Obstacle;
use crate::workspace::{atomic_file, backups};
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Takes the new version in, and gives the places of the copies that are kept.
///
/// # Errors
///
/// When the reader's texts cannot be kept, or git cannot merge the rest. What
/// was changed until then has been put back.
pub(crate) fn apply(git: &Git, root: &Path, plan: &Plan) -> Result<Vec<String>> {
    check_ready(git, root, plan)?;
    let answered = || plan.files.iter().filter(|change| change.is_answered);
    let mut copies = Vec::new();
    for change in answered() {
        if let Some(ours) = &change.ours {
            copies.push(backups::save(root, &change.file, ours)?);
        }
    }
    let done = stash(git, root, plan)
        .map_err(|error| {
            failed(plan, ", and nothing has changed")
                .caused_by(error)
                .help("do what git says, then try again")
                .into()
        })
        .and_then(|()| merge(git, root, plan));
    let copies_are = || format!("copies of your texts are in {}", copies.join(", "));
    if let Err(error) = done {
        for change in answered() {
            restore(root, change, &change.file).with_context(copies_are)?;
        }
        return Err(error);
    }
    for change in answered() {
        install(root, change).with_context(copies_are)?;
    }
    Ok(copies)
}

/// Refuses to begin what could not be ended.
fn check_ready(git: &Git, root: &Path, plan: &Plan) -> Result<(), Diagnostic> {
    if git.run(&["diff", "--cached", "--quiet"]).is_err() {
        return Err(failed(plan, "")
            .why("changes are staged, and nothing has changed")
            .help("commit them, or `git restore --staged .`, then try again"));
    }
    match free_mib(root) {
        Some(free) if free < ROOM => Err(failed(plan, "")
            .why(format!(
                "the disk has {free} MiB left, and git may stop half-way for want of room; nothing has changed"
            ))
            .help(format!("make room for {ROOM} MiB, then try again"))),
        _ => Ok(()),
    }
}

/// The update could not be done; `state` says what has become of the files.
fn failed(plan: &Plan, state: &str) -> Diagnostic {
    Diagnostic::new(format!("failed to take in `{}`{state}", plan.from))
}

/// MiB that must be free: several times what git unpacks.
const ROOM: u64 = 32;

/// Where the reader's files are while git merges: moved, not copied. Below [`STATE_FOLDER`].
const STASH: &str = "stash";

/// Where they were until version 0.2. What an update left there that was cut short is found.
const OLD_STASH: &str = "aside";

fn stash_path(root: &Path, stash: &str, change: &FileChange) -> PathBuf {
    root.join(STATE_FOLDER).join(stash).join(&change.file)
}

/// Puts the committed text in the place of the reader's, so that git finds nothing
/// of theirs in its way.
fn stash(git: &Git, root: &Path, plan: &Plan) -> Result<()> {
    for change in &plan.files {
        if change.is_answered && change.ours.is_some() {
            let stashed = stash_path(root, STASH, change);
            std::fs::create_dir_all(stashed.parent().expect("it is in a folder"))?;
            std::fs::rename(root.join(&change.file), stashed)
                .with_context(|| format!("failed to stash `{}`", change.file))?;
        }
        // Not there in the reader's own history: they have moved it, and git will see.
        if git.show("HEAD", &change.file).is_some() {
            git.run(&["checkout", "--quiet", "HEAD", "--", &change.file])?;
        }
    }
    Ok(())
}

/// Merges the new version. Where only exercises conflict, the plan says what they hold.
fn merge(git: &Git, root: &Path, plan: &Plan) -> Result<()> {
    let before = status(git)?;
    let mut arguments = identity(git);
    arguments.extend(["merge", "--quiet", "--no-edit", plan.from.as_str()]);
    let Err(why) = git.run(&arguments) else {
        return Ok(());
    };
    let unmerged = git.run(&["diff", "--name-only", "--diff-filter=U"])?;
    let unmerged: Vec<&str> = unmerged.lines().collect();
    let planned: Vec<&FileChange> = unmerged
        .iter()
        .filter_map(|file| plan.change_of(file))
        .collect();
    if unmerged.is_empty() || planned.len() < unmerged.len() {
        return Err(abort(git, plan, &before, &unmerged, why).into());
    }
    for change in planned {
        resolve(git, root, change)?;
    }
    conclude(git)
}

/// Who has never committed has no name here yet, and a merge needs one.
fn identity(git: &Git) -> Vec<&'static str> {
    if git.run(&["config", "user.email"]).is_ok() {
        return Vec::new();
    }
    let name = ["-c", "user.name=reader"];
    let email = ["-c", "user.email=reader@localhost"];
    [name, email].concat()
}

/// Commits a merge whose conflicts are resolved.
fn conclude(git: &Git) -> Result<()> {
    let mut arguments = identity(git);
    arguments.extend(["commit", "--quiet", "--no-edit"]);
    git.run(&arguments)?;
    Ok(())
}

/// Undoes a merge that the plan cannot resolve, and says why it had to be.
fn abort(
    git: &Git,
    plan: &Plan,
    before: &BTreeSet<String>,
    unmerged: &[&str],
    why: GitError,
) -> Diagnostic {
    // Where git has not begun there is nothing to abort.
    let _ = git.run(&["merge", "--abort"]);
    if !roll_back(git, &plan.from, before) {
        let help = Obstacle::of_git(git.root()).map_or("do what git says", Obstacle::help);
        return failed(plan, ": git has stopped half-way, and your exercises are as they were")
            .caused_by(why)
            .help(format!("{help}; `git status` names what git has changed, and `git checkout HEAD -- FILE` puts it back"));
    }
    let others: Vec<&&str> = unmerged
        .iter()
        .filter(|file| plan.change_of(file).is_none())
        .collect();
    let (whose, help) = if others.is_empty() {
        (String::new(), "do what git says")
    } else {
        (
            format!(" because of {others:?}, which you have changed and which are no exercises"),
            "put your changes outside of `exercises/src` on a branch of their own",
        )
    };
    failed(
        plan,
        &format!(": git cannot merge it{whose}. Nothing has changed"),
    )
    .caused_by(why)
    .help(format!("{help}, then try again"))
}

/// What differs from the last commit, an entry a file. Writes nothing, not even what
/// git would remember of it.
fn status(git: &Git) -> Result<BTreeSet<String>> {
    let status = git.run(&[
        "--no-optional-locks",
        "status",
        "--porcelain",
        "--no-renames",
        "--untracked-files=all",
        "-z",
    ])?;
    Ok(status.split_terminator('\0').map(str::to_owned).collect())
}

/// Undoes what a merge has done before it had to stop, as on a full disk, where git
/// does not do so itself. `false` when something is left.
fn roll_back(git: &Git, from: &str, before: &BTreeSet<String>) -> bool {
    let Ok(after) = status(git) else { return false };
    let mut changed = Vec::new();
    for entry in after.difference(before) {
        let Some((kind, file)) = entry.split_at_checked(3) else {
            continue;
        };
        match kind {
            // Git would not have begun, had such a file been there before.
            "?? " if git.show(from, file).is_some() => {
                let _ = std::fs::remove_file(git.root().join(file));
            }
            _ => changed.push(file),
        }
    }
    if !changed.is_empty() {
        let mut arguments = vec!["checkout", "--quiet", "HEAD", "--"];
        arguments.extend(changed);
        let _ = git.run(&arguments);
    }
    status(git).is_ok_and(|after| after == *before)
}

/// Tells git what the text of an exercise is that it could not merge.
fn resolve(git: &Git, root: &Path, change: &FileChange) -> Result<()> {
    match &change.new_file {
        Some(file) => {
            let text = change.result.as_ref().or(change.theirs.as_ref());
            atomic_file::write(root, file, text.map_or("", String::as_str))?;
            git.run(&["add", "--", file])?;
            if *file != change.file {
                git.run(&[
                    "rm",
                    "--quiet",
                    "--force",
                    "--ignore-unmatch",
                    "--",
                    &change.file,
                ])?;
            }
        }
        None => {
            git.run(&[
                "rm",
                "--quiet",
                "--force",
                "--ignore-unmatch",
                "--",
                &change.file,
            ])?;
        }
    }
    Ok(())
}

/// Moves what was stashed to `file`. Does nothing where nothing was stashed.
fn restore(root: &Path, change: &FileChange, file: &str) -> Result<()> {
    for stash in [STASH, OLD_STASH] {
        match std::fs::rename(stash_path(root, stash, change), root.join(file)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            result => return result.with_context(|| format!("failed to put `{file}` back")),
        }
    }
    Ok(())
}

/// Writes what the reader's file is to hold now, and the new stub beside it where
/// the two could not be merged.
fn install(root: &Path, change: &FileChange) -> Result<()> {
    let (Some(file), Some(result)) = (&change.new_file, &change.result) else {
        // A copy is kept, and there is no place for it any more.
        let _ = std::fs::remove_file(stash_path(root, STASH, change));
        return Ok(());
    };
    // First as it was: that takes no room, and is theirs whatever comes next.
    restore(root, change, file)?;
    if change.ours.as_ref() != Some(result) {
        atomic_file::write(root, file, result)?;
    }
    if let (Some(path), Some(theirs)) = (change.conflict_path(), &change.theirs) {
        atomic_file::write(root, &path, theirs)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::update::plan::Action;

    #[test]
    fn what_an_older_version_has_stashed_is_restored() {
        let dir = tempfile::tempdir().unwrap();
        let change = FileChange {
            id: "tee".to_owned(),
            file: "exercises/tee.rs".to_owned(),
            new_file: None,
            is_answered: true,
            action: Action::Stays,
            changes: Vec::new(),
            ours: None,
            result: None,
            theirs: None,
        };
        for stash in [OLD_STASH, STASH] {
            let stashed = format!("{STATE_FOLDER}/{stash}/{}", change.file);
            atomic_file::write(dir.path(), &stashed, stash).unwrap();
            restore(dir.path(), &change, "tee.rs").unwrap();
            let restored = std::fs::read_to_string(dir.path().join("tee.rs")).unwrap();
            assert_eq!(restored, stash);
        }
        restore(dir.path(), &change, "tee.rs").unwrap();
    }
}
