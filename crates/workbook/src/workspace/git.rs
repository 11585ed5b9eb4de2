//! The history of the workbook: where a stub as it was given comes from.

use crate::error::Diagnostic;
use crate::process;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The history of one clone.
#[derive(Debug, Clone)]
pub(crate) struct Git {
    root: PathBuf,
}

/// A file as one commit has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Version {
    /// The commit, shortened.
    pub commit: String,
    /// Who wrote it.
    pub author: String,
    /// The file's path in that commit.
    pub file: String,
    pub text: String,
}

/// Something that git does in several steps.
#[derive(Debug)]
pub(crate) struct Operation {
    /// With its article: "a merge".
    pub name: &'static str,
    /// How it is ended or given up.
    pub help: &'static str,
    /// The file in git's folder that is there until it is ended.
    marker: &'static str,
}

const OPERATIONS: [Operation; 5] = [
    Operation {
        name: "a merge",
        help: "end it with `git commit`, or give it up with `git merge --abort`",
        marker: "MERGE_HEAD",
    },
    Operation {
        name: "a rebase",
        help: "end it with `git rebase --continue`, or give it up with `git rebase --abort`",
        marker: "rebase-merge",
    },
    Operation {
        name: "a rebase",
        help: "end it with `git rebase --continue`, or give it up with `git rebase --abort`",
        marker: "rebase-apply",
    },
    Operation {
        name: "a cherry-pick",
        help: "end it with `git cherry-pick --continue`, or give it up with `git cherry-pick --abort`",
        marker: "CHERRY_PICK_HEAD",
    },
    Operation {
        name: "a revert",
        help: "end it with `git revert --continue`, or give it up with `git revert --abort`",
        marker: "REVERT_HEAD",
    },
];

impl Git {
    /// # Errors
    ///
    /// When there is no git, or the folder is no clone; each with help.
    pub(crate) fn open(root: &Path) -> Result<Git> {
        let git = Git {
            root: root.to_path_buf(),
        };
        let failed = || {
            Diagnostic::new(format!(
                "failed to read the history of `{}`",
                root.display()
            ))
        };
        let top = match git.run(&["rev-parse", "--show-toplevel"]) {
            Ok(top) => top,
            Err(GitError::NotAClone) => {
                return Err(failed()
                    .why("it is not a git clone")
                    .help("clone the workbook with git, and copy your `exercises/src` over the clone's")
                    .into());
            }
            Err(error @ GitError::NotInstalled) => return Err(error.into_diagnostic().into()),
            // As when the folder belongs to somebody else; git says what to do.
            Err(error) => {
                return Err(failed()
                    .caused_by(error)
                    .help("do what git says, then try again")
                    .into());
            }
        };
        let top = Path::new(top.trim()).canonicalize().unwrap_or_default();
        if top != root.canonicalize().unwrap_or_default() {
            return Err(failed()
                .why("it lies inside another git repository")
                .help("clone the workbook with git into a folder of its own, and copy your `exercises/src` over the clone's")
                .into());
        }
        Ok(git)
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// What a git command prints.
    ///
    /// # Errors
    ///
    /// When it fails, with what it says.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<String, GitError> {
        let output = self.output(arguments).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => GitError::NotInstalled,
            _ => GitError::NotStarted(error),
        })?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        // Git has one exit code for all that can be wrong with a repository.
        if !self
            .root
            .ancestors()
            .any(|folder| folder.join(".git").exists())
        {
            return Err(GitError::NotAClone);
        }
        Err(GitError::Failed {
            command: format!("git {}", arguments.join(" ")),
            stderr: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        })
    }

    /// Runs a git command that asks nothing and answers in English. Blocks until it exits.
    ///
    /// # Errors
    ///
    /// When git cannot be started.
    pub(crate) fn output(&self, arguments: &[&str]) -> std::io::Result<Output> {
        let mut command = Command::new("git");
        command
            .args(["-c", "core.quotePath=false"])
            .args(arguments)
            .current_dir(&self.root)
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("LC_ALL", "C")
            // Set where a hook of git's has started this program; about another place.
            .env_remove("GIT_DIR")
            .env_remove("GIT_WORK_TREE")
            .env_remove("GIT_INDEX_FILE");
        process::output(&mut command)
    }

    /// What git is in the middle of; `None` when nothing is begun.
    pub(crate) fn unfinished(&self) -> Option<&'static Operation> {
        OPERATIONS.iter().find(|operation| {
            let path = self.run(&["rev-parse", "--git-path", operation.marker]);
            path.is_ok_and(|path| self.root.join(path.trim()).exists())
        })
    }

    /// The file in that commit; `None` when it has none.
    pub(crate) fn show(&self, commit: &str, file: &str) -> Option<String> {
        self.run(&["show", &format!("{commit}:{file}")]).ok()
    }

    /// Every version that the history has of the file, the newest first, also from
    /// before it was renamed.
    ///
    /// # Errors
    ///
    /// When the history cannot be read.
    pub(crate) fn versions(&self, file: &str) -> Result<Vec<Version>> {
        let log = self
            .run(&[
                "log",
                "--follow",
                "--format=commit %h %ae",
                "--name-only",
                "--",
                file,
            ])
            .with_context(|| format!("failed to read the history of `{file}`"))?;
        let mut versions = Vec::new();
        let (mut commit, mut author) = ("", "");
        for line in log.lines().filter(|line| !line.is_empty()) {
            if let Some(heading) = line.strip_prefix("commit ") {
                (commit, author) = heading.split_once(' ').unwrap_or((heading, ""));
            } else if let Some(text) = self.show(commit, line) {
                versions.push(Version {
                    commit: commit.to_owned(),
                    author: author.to_owned(),
                    file: line.to_owned(),
                    text,
                });
            }
        }
        Ok(versions)
    }

    /// The exercise as it was given.
    ///
    /// A reader may have committed answers, and pushed them to where the clone came
    /// from, so no branch tells the two apart. But who makes the workbook has
    /// written solutions and cases too: of their versions it is the newest with
    /// the most stubs. The count of stubs alone decides where that tells nothing.
    ///
    /// # Errors
    ///
    /// When the history has no version with a stub.
    pub(crate) fn stub(&self, file: &str) -> Result<Version> {
        let makers = self.run(&[
            "log",
            "--format=%ae",
            "--",
            layout::SOLUTIONS_PACKAGE,
            layout::SUITE,
        ])?;
        let is_maker = |version: &Version| makers.lines().any(|maker| maker == version.author);
        let mut versions = self.versions(file)?;
        if versions
            .iter()
            .any(|version| is_maker(version) && count_stubs(&version.text) > 0)
        {
            versions.retain(is_maker);
        }
        let mut best: Option<(usize, Version)> = None;
        for version in versions {
            let stubs = count_stubs(&version.text);
            if stubs > best.as_ref().map_or(0, |(most, _)| *most) {
                best = Some((stubs, version));
            }
        }
        let stub = best.map(|(_, version)| version).ok_or_else(|| {
            Diagnostic::new(format!("failed to find the stub of `{file}`"))
                .why("no version of it that git has holds a stub")
                .help("`git fetch --unshallow` if the clone is shallow; else take the file from a fresh clone")
        })?;
        Ok(stub)
    }
}

/// How many calls in the code stand for something that is not written yet.
pub(crate) fn count_stubs(text: &str) -> usize {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| {
            ["todo!(", "unimplemented!(", "bug_hunt("]
                .iter()
                .map(|call| line.matches(call).count())
                .sum::<usize>()
        })
        .sum()
}

/// Why a git command gave no answer.
#[derive(Debug)]
pub(crate) enum GitError {
    /// There is no program `git`.
    NotInstalled,
    /// The operating system refuses to start it.
    NotStarted(std::io::Error),
    /// The folder is in no git repository.
    NotAClone,
    /// Git ran, and failed.
    Failed {
        /// As it would be typed.
        command: String,
        /// What git says about it.
        stderr: String,
    },
}

impl GitError {
    fn into_diagnostic(self) -> Diagnostic {
        Diagnostic::new("failed to start git").caused_by(self).help(
            "install git from https://git-scm.com; without it, take the file from a fresh copy of the workbook",
        )
    }
}

impl std::fmt::Display for GitError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            GitError::NotInstalled => {
                f.write_str("there is no such program on this machine's PATH")
            }
            GitError::NotStarted(error) => write!(f, "failed to start git: {error}"),
            GitError::NotAClone => f.write_str("it is not a git clone"),
            GitError::Failed { command, stderr } => write!(f, "`{command}` failed:\n{stderr}"),
        }
    }
}

impl std::error::Error for GitError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stubs_are_counted_in_code_only() {
        let text = "//! Contains a `todo!()`.\nfn a() { todo!(\"a\") }\nfn b() {\n    bug_hunt(\"b\");\n}\n// todo!()\n";
        assert_eq!(count_stubs(text), 2);
    }
}
