//! Does what the plan says.

use super::plan::{Effect, Fate, Plan};
use crate::error::Diagnostic;
use crate::learn::doctor::free_disk;
use crate::learn::git::Git;
use crate::learn::local::FOLDER;
use crate::learn::remedy;
use crate::learn::{files, kept};
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Takes the new version in, and gives the places of the copies that are kept.
///
/// # Errors
///
/// When the reader's texts cannot be kept, or git cannot merge the rest. What
/// was changed until then has been put back.
pub fn apply(git: &Git, root: &Path, plan: &Plan) -> Result<Vec<String>> {
    if git.run(&["diff", "--cached", "--quiet"]).is_err() {
        return Err(failed(plan, "")
            .why("changes are staged, and nothing has changed")
            .help("commit them, or `git restore --staged .`, then try again")
            .into());
    }
    if let Some(free) = free_disk(root).filter(|free| *free < ROOM) {
        return Err(failed(plan, "")
            .why(format!("the disk has {free} MiB left, and git may stop half-way for want of room; nothing has changed"))
            .help(format!("make room for {ROOM} MiB, then try again"))
            .into());
    }
    let answered: Vec<&Effect> = plan
        .effects
        .iter()
        .filter(|effect| effect.is_answered)
        .collect();
    let mut copies = Vec::new();
    for effect in &answered {
        if let Some(mine) = &effect.mine {
            copies.push(kept::keep(root, &effect.file, mine)?);
        }
    }
    let done = set_aside(git, root, plan)
        .map_err(|error| {
            failed(plan, ", and nothing has changed")
                .caused_by(error)
                .help("do what git says, then try again")
                .into()
        })
        .and_then(|()| merge(git, root, plan));
    let copies_are = || format!("copies of your texts are in {}", copies.join(", "));
    if let Err(error) = done {
        for effect in &answered {
            put_back(root, effect, &effect.file).with_context(copies_are)?;
        }
        return Err(error);
    }
    for effect in &answered {
        put_result(root, effect).with_context(copies_are)?;
    }
    Ok(copies)
}

/// The update could not be done; `state` says what has become of the files.
fn failed(plan: &Plan, state: &str) -> Diagnostic {
    Diagnostic::new(format!("failed to take in `{}`{state}", plan.from))
}

/// So many MiB must be free: what git unpacks, several times over.
const ROOM: u64 = 32;

/// Where the reader's files are while git merges: moved, not copied.
fn aside(root: &Path, effect: &Effect) -> PathBuf {
    root.join(FOLDER).join("aside").join(&effect.file)
}

/// Puts the committed text in the place of the reader's, so that git finds nothing
/// of theirs in its way.
fn set_aside(git: &Git, root: &Path, plan: &Plan) -> Result<()> {
    for effect in &plan.effects {
        if effect.is_answered && effect.mine.is_some() {
            let aside = aside(root, effect);
            std::fs::create_dir_all(aside.parent().expect("it is in a folder"))?;
            std::fs::rename(root.join(&effect.file), aside)
                .with_context(|| format!("failed to move `{}` aside", effect.file))?;
        }
        // Not there in the reader's own history: they have moved it, and git will see.
        if git.show("HEAD", &effect.file).is_some() {
            git.run(&["checkout", "--quiet", "HEAD", "--", &effect.file])?;
        }
    }
    Ok(())
}

fn merge(git: &Git, root: &Path, plan: &Plan) -> Result<()> {
    let mut arguments = Vec::new();
    // Who has never committed has no name here yet, and a merge wants one.
    if git.run(&["config", "user.email"]).is_err() {
        arguments.extend([
            "-c",
            "user.name=reader",
            "-c",
            "user.email=reader@localhost",
        ]);
    }
    arguments.extend(["merge", "--quiet", "--no-edit", plan.from.as_str()]);
    let before = status(git)?;
    let Err(why) = git.run(&arguments) else {
        return Ok(());
    };
    // Committed answers can meet the new stubs here: the plan has the result for them.
    let unmerged = git.run(&["diff", "--name-only", "--diff-filter=U"])?;
    let ours = |file: &str| {
        plan.effects
            .iter()
            .find(|effect| effect.file == file || effect.new_file.as_deref() == Some(file))
    };
    let unmerged: Vec<&str> = unmerged.lines().collect();
    if unmerged.is_empty() || !unmerged.iter().all(|file| ours(file).is_some()) {
        // Where nothing was begun there is nothing to abort.
        let _ = git.run(&["merge", "--abort"]);
        if !take_back(git, &plan.from, &before) {
            let remedy = remedy::known(why.stderr()).unwrap_or("do what git says");
            return Err(failed(plan, ": git has stopped half-way, and your exercises are as they were")
                .caused_by(why)
                .help(format!("{remedy}; `git status` names what git has changed, and `git checkout HEAD -- FILE` puts it back"))
                .into());
        }
        let others: Vec<&&str> = unmerged
            .iter()
            .filter(|file| ours(file).is_none())
            .collect();
        let (whose, remedy) = if others.is_empty() {
            (String::new(), "do what git says")
        } else {
            (
                format!(
                    " because of {others:?}, which you have changed and which are no exercises"
                ),
                "put your changes outside of `exercises/src` on a branch of their own",
            )
        };
        return Err(failed(
            plan,
            &format!(": git cannot merge it{whose}. Nothing has changed"),
        )
        .caused_by(why)
        .help(format!("{remedy}, then try again"))
        .into());
    }
    for effect in unmerged.iter().filter_map(|file| ours(file)) {
        resolve(git, root, effect)?;
    }
    let commit = arguments
        .iter()
        .position(|word| *word == "merge")
        .unwrap_or(0);
    arguments.truncate(commit);
    arguments.extend(["commit", "--quiet", "--no-edit"]);
    git.run(&arguments)?;
    Ok(())
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
fn take_back(git: &Git, from: &str, before: &BTreeSet<String>) -> bool {
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
fn resolve(git: &Git, root: &Path, effect: &Effect) -> Result<()> {
    match &effect.new_file {
        Some(file) => {
            let text = effect.result.as_ref().or(effect.theirs.as_ref());
            files::save(root, file, text.map_or("", String::as_str))?;
            git.run(&["add", "--", file])?;
            if *file != effect.file {
                git.run(&[
                    "rm",
                    "--quiet",
                    "--force",
                    "--ignore-unmatch",
                    "--",
                    &effect.file,
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
                &effect.file,
            ])?;
        }
    }
    Ok(())
}

/// Moves what was set aside to `file`; nothing, where nothing was.
fn put_back(root: &Path, effect: &Effect, file: &str) -> Result<()> {
    match std::fs::rename(aside(root, effect), root.join(file)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("failed to put `{file}` back"))
        }
        _ => Ok(()),
    }
}

/// Writes what the reader's file is to hold now, and the new stub beside it where
/// the two could not be merged.
fn put_result(root: &Path, effect: &Effect) -> Result<()> {
    let (Some(file), Some(result)) = (&effect.new_file, &effect.result) else {
        // A copy is kept, and there is no place for it any more.
        let _ = std::fs::remove_file(aside(root, effect));
        return Ok(());
    };
    // First as it was: that takes no room, and is theirs whatever comes next.
    put_back(root, effect, file)?;
    if effect.mine.as_ref() != Some(result) {
        files::save(root, file, result)?;
    }
    if let (Fate::Conflict, Some(beside), Some(theirs)) =
        (effect.fate, effect.beside(), &effect.theirs)
    {
        files::save(root, &beside, theirs)?;
    }
    Ok(())
}
