//! The only code that starts, limits and ends child processes.
//!
//! Every child that is supervised leads a process group of its own (a job object on
//! Windows), so that what ends the child also ends what the child has started. Dropping a
//! [`ProcessGroup`] kills it: no way out of a function leaves such a process behind.
//!
//! - [`supervise()`] passes on what a child prints, and stops it at a limit.
//! - [`run_to_end()`] does so line by line for a tool, such as Cargo, that needs no limit.
//! - [`output`] blocks; it is for short commands, such as those of git.

mod browser;
pub(crate) mod cargo_json;
pub(crate) mod exit_status;
mod group;
mod lines;
#[cfg(target_os = "linux")]
mod orphans;
mod rlimits;
mod run_to_end;
#[cfg(target_os = "linux")]
mod run_user;
mod supervise;
pub(crate) mod tool;
mod utf8;

pub(crate) use browser::open_browser;
#[cfg(unix)]
pub(crate) use group::SignalTarget;
pub(crate) use group::{ProcessGroup, SpawnLimits};
pub(crate) use rlimits::Rlimits;
pub(crate) use run_to_end::{Output, output, run_to_end};
#[cfg(target_os = "linux")]
pub(crate) use run_user::RunUser;
pub(crate) use supervise::{ExitReason, Pipe, StopConditions, supervise};

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// What starts or ends a process. `.spawn()` without an argument is a command's, not a
    /// thread's or a task's.
    const CALLS: [&str; 6] = [
        ".spawn()",
        ".output()",
        "pre_exec",
        "that_detached",
        "kill_process",
        "start_kill",
    ];

    #[test]
    fn no_other_module_starts_or_ends_processes() {
        // At run time: with a shared target folder, the path at compile time may be that of
        // another clone.
        let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
        let sources = Path::new(&package).join("src");
        let mut found = Vec::new();
        search(&sources, &sources.join("process"), &mut found);
        assert_eq!(found, Vec::<String>::new());
        let mut own = Vec::new();
        search(&sources.join("process"), Path::new(""), &mut own);
        assert!(!own.is_empty(), "the search finds what it looks for");
    }

    fn search(folder: &Path, except: &Path, found: &mut Vec<String>) {
        for path in layout::entries(folder).unwrap() {
            if path.is_dir() && path != except {
                search(&path, except, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let calls = CALLS.iter().filter(|call| text.contains(**call));
                found.extend(calls.map(|call| format!("{}: {call}", path.display())));
            }
        }
    }
}
