//! Building the judge of some sections, and running it.
//!
//! Cargo builds first and the binary runs afterwards, instead of one `cargo test`:
//! that tells a file that does not compile from a case that fails, and saves the
//! time Cargo needs to look at everything twice.

use super::messages::own_words;
use super::process::{Pipe, run, run_limited};
use super::remedy::{self, is_forbidden, is_full};
use crate::error::Diagnostic;
use crate::process::cargo_json::{CargoMessages, CompilerMessage};
use crate::process::{Rlimits, SpawnLimits};
use anyhow::Result;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::process::Command;
use tokio::sync::Notify;

/// What is told while something takes its time: a line, without its end.
pub type Told<'a> = &'a (dyn Fn(&str) + Send + Sync);

/// Which sections are compiled.
#[derive(Debug, Clone, Copy)]
pub enum Features<'a> {
    /// All of them, as `cargo test` does.
    Default,
    /// These and no other.
    Only(&'a [&'a str]),
}

/// What came of a build.
#[derive(Debug)]
pub enum Build {
    /// The judge, and the compiler's warnings.
    Judge(PathBuf, Vec<CompilerMessage>),
    /// The compiler's errors; at least one.
    Refused(Vec<CompilerMessage>),
    /// The compiler or the linker gave up, with these words, and blames no file:
    /// it was not done in time, it ran out of memory, a symbol is missing.
    Broke(String),
}

/// How many times the limit of a case the compiler may take for the exercises:
/// a minute, unless `JUDGE_TIMEOUT` says that the machine is slow.
const COMPILING: f64 = 12.0;

/// Bytes of memory that each process of a build may allocate. The compiler takes less than
/// a tenth of it, unless what it is given makes it go on for ever. Only on Linux: elsewhere
/// the limit would be on the address space, of which a linker may reserve more.
const MEMORY: Option<u64> = if cfg!(target_os = "linux") {
    Some(4 << 30)
} else {
    None
};

/// Builds the judge of the exercises.
///
/// # Errors
///
/// When Cargo cannot be started, or fails for a reason that is not in the code:
/// a package it cannot fetch, a disk that is full.
pub async fn build(root: &Path, features: Features<'_>, told: Told<'_>) -> Result<Build> {
    let mut command = cargo(root);
    command.args(["test", "--package", "exercises", "--test", "exercises"]);
    command.args(["--no-run", "--message-format=json"]);
    if let Features::Only(sections) = features {
        command.args(["--no-default-features", "--features", &sections.join(",")]);
    }
    let limits = SpawnLimits {
        rlimits: Rlimits {
            memory: MEMORY,
            ..Rlimits::default()
        },
        ..SpawnLimits::default()
    };
    // What the exercises need has been compiled by then; that may take its time.
    let begun = Notify::new();
    let build = run_limited(command, &limits, |pipe, line| {
        let line = line.trim();
        if pipe == Pipe::Err {
            told(line);
            if line.starts_with("Compiling exercises ") {
                begun.notify_one();
            }
        }
    });
    let limit = compiling_limit();
    let too_long = async {
        begun.notified().await;
        tokio::time::sleep(limit).await;
    };
    let ran = tokio::select! {
        ran = build => ran?,
        () = too_long => return Ok(Build::Broke(format!(
            "The compiler was not done after {} s, so it was ended: something in the file makes it go on for ever, \
             as a `const` that loops, or a generic function that calls itself with another type each time.\n\
             On a slow machine, `JUDGE_TIMEOUT=20` gives it four times as long.",
            limit.as_secs_f64()
        ))),
    };
    let messages = CargoMessages::parse(&ran.out);
    let errors = || messages.diagnostics.iter().filter(|d| d.is_error).cloned();
    let complaint = format!(
        "{}\n\n{}",
        messages.unlocated.join("\n\n"),
        own_words(&ran.err)
    );
    let complaint = complaint.trim();
    match messages.executable("exercises") {
        Some(judge) if ran.status.success() => Ok(Build::Judge(judge, messages.diagnostics)),
        _ if errors().next().is_some() => Ok(Build::Refused(errors().collect())),
        _ if ran.err.contains("could not compile `exercises`")
            && !is_full(complaint)
            && !is_forbidden(complaint) =>
        {
            Ok(Build::Broke(complaint.to_owned()))
        }
        _ => Err(judge_not_built(complaint).into()),
    }
}

/// The judge cannot be built, for a reason that is not in the code.
pub fn judge_not_built(complaint: &str) -> Diagnostic {
    Diagnostic::new("failed to build what judges the exercises")
        .why(complaint)
        .help(remedy::of(complaint))
}

/// How long the compiler may be at the exercises.
fn compiling_limit() -> Duration {
    let seconds = std::env::var("JUDGE_TIMEOUT")
        .ok()
        .and_then(|text| text.parse::<f64>().ok())
        .filter(|seconds| seconds.is_finite() && *seconds > 0.0);
    Duration::from_secs_f64(COMPILING * seconds.unwrap_or(5.0).min(3600.0))
}

/// Runs the judge on the cases whose names contain `filter`, and gives what it prints.
///
/// # Errors
///
/// When it cannot be started, or ends without having said how the cases went.
pub async fn judge(
    root: &Path,
    judge: &Path,
    filter: Option<&str>,
    told: Told<'_>,
) -> Result<String> {
    let mut command = Command::new(judge);
    let package = root.join(layout::EXERCISES_PACKAGE);
    command
        .args(filter)
        .arg("--color=never")
        .current_dir(&package)
        .env("CARGO_MANIFEST_DIR", &package)
        .env_remove("JUDGE_CASE")
        .env_remove("JUDGE_BLESS");
    let ran = run(command, |pipe, line| {
        if pipe == Pipe::Out {
            told(line);
        }
    })
    .await?;
    if !ran.out.contains("\ntest result: ") {
        return Err(Diagnostic::new(format!(
            "failed to judge the exercises: the judge ended early ({})",
            ran.status
        ))
        .why(ran.out + &ran.err)
        .into());
    }
    Ok(ran.out)
}

/// Cargo, in the workspace.
pub fn cargo(root: &Path) -> Command {
    let name = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(name);
    command.current_dir(root);
    command
}
