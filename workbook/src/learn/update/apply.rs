//! Does what the plan says.

use super::plan::{Effect, Fate, Plan};
use crate::learn::git::Git;
use crate::learn::{files, kept};
use anyhow::{Context, Result, bail};
use std::path::Path;

/// Takes the new version in, and gives the places of the copies that are kept.
///
/// # Errors
///
/// When the reader's texts cannot be kept, or git cannot merge the rest. What
/// was changed until then has been put back.
pub fn apply(git: &Git, root: &Path, plan: &Plan) -> Result<Vec<String>> {
    if git.run(&["diff", "--cached", "--quiet"]).is_err() {
        bail!(
            "failed to take in `{}`: changes are staged, and nothing has changed\n  \
             to mend it: commit them, or `git restore --staged .`, then try again",
            plan.from
        );
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
    let done = set_aside(git, plan)
        .with_context(|| {
            format!(
                "failed to take in `{}`, and nothing has changed\n  to mend it: do what git says, then try again",
                plan.from
            )
        })
        .and_then(|()| merge(git, root, plan));
    if let Err(error) = done {
        put_back(root, &answered).with_context(|| {
            format!(
                "failed to put your texts back; copies are in {}",
                copies.join(", ")
            )
        })?;
        return Err(error);
    }
    for effect in &answered {
        put_result(root, effect)
            .with_context(|| format!("your texts as they were are in {}", copies.join(", ")))?;
    }
    Ok(copies)
}

/// Puts the committed text in the place of the reader's, so that git finds nothing
/// of theirs in its way.
fn set_aside(git: &Git, plan: &Plan) -> Result<()> {
    for effect in &plan.effects {
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
        let others: Vec<&&str> = unmerged
            .iter()
            .filter(|file| ours(file).is_none())
            .collect();
        return Err(why).with_context(|| {
            let whose = match others.is_empty() {
                true => String::new(),
                false => format!(" because of {others:?}, which you have changed and which are no exercises"),
            };
            format!(
                "failed to take in `{}`: git cannot merge it{whose}. Nothing has changed\n  \
                 to mend it: put your changes outside of `exercises/src` on a branch of their own, then try again",
                plan.from
            )
        });
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
    git.run(&arguments).map(drop)
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

fn put_back(root: &Path, answered: &[&Effect]) -> Result<()> {
    for effect in answered {
        if let Some(mine) = &effect.mine {
            files::save(root, &effect.file, mine)?;
        }
    }
    Ok(())
}

/// Writes what the reader's file is to hold now, and the new stub beside it where
/// the two could not be merged.
fn put_result(root: &Path, effect: &Effect) -> Result<()> {
    let (Some(file), Some(result)) = (&effect.new_file, &effect.result) else {
        return Ok(());
    };
    files::save(root, file, result)?;
    if let (Fate::Conflict, Some(beside), Some(theirs)) =
        (effect.fate, effect.beside(), &effect.theirs)
    {
        files::save(root, &beside, theirs)?;
    }
    Ok(())
}
