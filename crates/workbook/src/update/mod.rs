//! Takes in a new version of the workbook, and keeps the reader's answers.
//!
//! `plan` compares the texts of every exercise. `apply` lets git merge the rest. What
//! always holds:
//!
//! - A copy of every text of the reader's that may change is saved before anything does.
//! - A text that cannot be merged stays as it is, with the new stub beside it.
//! - When something fails on the way, everything is put back: the reader's files are
//!   moved away and back, which takes no room on a disk that is full.

mod apply;
mod changes;
mod compare;
mod plan;

pub(crate) use apply::apply;
pub(crate) use plan::{FileChange, Plan, plan};

use crate::error::Diagnostic;
use crate::workspace::git::Git;
use crate::workspace::obstacle::Obstacle;
use anyhow::Result;

/// Where new stubs are put that could not be merged.
const CONFLICTS: &str = ".workbook/new";

/// Whether an update is carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Only say what would be done.
    DryRun,
    Apply,
}

impl Mode {
    pub(crate) fn of(dry_run: bool) -> Mode {
        if dry_run { Mode::DryRun } else { Mode::Apply }
    }
}

/// The revision to take in, fetched where it comes from a remote: `from`, or the branch
/// that this one follows. Blocks until it is fetched.
///
/// # Errors
///
/// When this branch follows none, or it cannot be fetched.
pub(crate) fn follow(git: &Git, from: Option<&str>) -> Result<String> {
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
            let help = Obstacle::of_git(git.root()).map_or(
                "try again with a network, or `cargo workbook update --from REVISION` with one that is here",
                Obstacle::help,
            );
            Diagnostic::new(format!(
                "failed to fetch the new version from `{remote}`, and nothing has changed"
            ))
            .caused_by(error)
            .help(help)
        })?;
    }
    Ok(from)
}
