//! Starts a program: whose it is, where it works, and what it may take.

#[cfg(unix)]
use super::account::Account;
#[cfg(unix)]
use super::group::Bounds;
use super::group::Group;
use super::limits::Limits;
#[cfg(unix)]
use super::limits::Rlimits;
use std::io;
use std::path::Path;
use tokio::process::Command;

/// Starts `program` in `folder`, which is its own.
#[cfg(unix)]
pub fn start(program: &Path, folder: &Path, limits: &Limits) -> io::Result<Group> {
    let account = Account::new(program, folder);
    let bounds = Bounds {
        rlimits: Rlimits::new(limits, account.is_some()),
        account: account.as_ref().map(Account::number),
    };
    let command = match &account {
        Some(account) => account.command(),
        None => Command::new(program),
    };
    Group::spawn(surround(command, folder), Some(bounds))
}

/// Starts `program` in `folder`, which is its own.
#[cfg(not(unix))]
pub fn start(program: &Path, folder: &Path, _: &Limits) -> io::Result<Group> {
    Group::spawn(surround(Command::new(program), folder))
}

/// A program's surroundings: an empty folder, and next to no environment.
fn surround(mut command: Command, folder: &Path) -> Command {
    command
        .current_dir(folder)
        .env_clear()
        // Seen from there, since the folders above may be closed to the program.
        .env("TMPDIR", ".");
    for kept in ["PATH", "LANG", "SystemRoot"] {
        if let Some(value) = std::env::var_os(kept) {
            command.env(kept, value);
        }
    }
    command
}
