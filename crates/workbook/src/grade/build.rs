//! Building the judge of some sections.
//!
//! Cargo builds first and the binary runs afterwards, instead of one `cargo test`:
//! that tells a file that does not compile from a case that fails, and saves the
//! time Cargo needs to look at everything twice.

use super::Observer;
use super::build_help;
use crate::error::Diagnostic;
use crate::process::cargo_json::{CargoMessages, CompilerMessage};
use crate::process::tool::{Pipe, run_limited};
use crate::process::{Output, Rlimits, SpawnLimits};
use crate::workspace::obstacle::Obstacle;
use anyhow::Result;
use cargo_metadata::TargetKind;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::process::Command;
use tokio::sync::Notify;

/// Which sections are compiled.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Features<'a> {
    /// All of them, as `cargo test` does.
    Default,
    /// These and no other.
    Only(&'a [&'a str]),
}

/// What is built of them, in one call of Cargo's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Targets {
    Judge,
    /// The reader has written tests into an exercise; those are the library's.
    JudgeAndOwnTests,
}

/// What came of a build.
#[derive(Debug)]
pub(crate) enum Build {
    Ok(Built),
    /// The compiler's errors; at least one.
    CompileErrors(Vec<CompilerMessage>),
    /// The compiler or the linker gave up, with these words, and blames no file:
    /// it was not done in time, it ran out of memory, a symbol is missing.
    CompilerFailed(String),
}

/// The programs that were built.
#[derive(Debug)]
pub(crate) struct Built {
    /// Judges the exercises.
    pub judge: PathBuf,
    /// Runs the reader's own tests, where they were asked for.
    pub own_tests: Option<PathBuf>,
    /// The compiler's warnings.
    pub warnings: Vec<CompilerMessage>,
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

/// Builds what judges the exercises.
///
/// # Errors
///
/// When Cargo cannot be started, or fails for a reason that is not in the code:
/// a package it cannot fetch, a disk that is full.
pub(crate) async fn build(
    root: &Path,
    features: Features<'_>,
    targets: Targets,
    observer: &dyn Observer,
) -> Result<Build> {
    let limits = SpawnLimits {
        rlimits: Rlimits {
            memory: MEMORY,
            ..Rlimits::default()
        },
        ..SpawnLimits::default()
    };
    // What the exercises need has been compiled by then; that may take its time.
    let exercises_begun = Notify::new();
    let mut missing = build_help::dependencies(root).unwrap_or_default();
    let command = command(root, features, targets);
    let cargo = run_limited(command, &limits, |pipe, line| match pipe {
        Pipe::Err => observer.on_line(line.trim()),
        Pipe::Out => {
            let built = CargoMessages::parse(line);
            missing.retain(|name| !built.has_library(name));
            if missing.is_empty() {
                exercises_begun.notify_one();
            }
        }
    });
    let limit = compiling_limit();
    let time_is_up = async {
        exercises_begun.notified().await;
        tokio::time::sleep(limit).await;
    };
    tokio::select! {
        output = cargo => outcome(root, &output?),
        () = time_is_up => Ok(Build::CompilerFailed(too_slow(limit))),
    }
}

fn command(root: &Path, features: Features<'_>, targets: Targets) -> Command {
    let mut command = cargo(root);
    command.args(["test", "--package", "exercises", "--test", "exercises"]);
    if targets == Targets::JudgeAndOwnTests {
        command.arg("--lib");
    }
    command.args(["--no-run", "--message-format=json"]);
    if let Features::Only(sections) = features {
        command.args(["--no-default-features", "--features", &sections.join(",")]);
    }
    command
}

fn too_slow(limit: Duration) -> String {
    format!(
        "The compiler was not done after {} s, so it was ended: something in the file makes it go on for ever, \
         as a `const` that loops, or a generic function that calls itself with another type each time.\n\
         On a slow machine, `JUDGE_TIMEOUT=20` gives it four times as long.",
        limit.as_secs_f64()
    )
}

/// What Cargo's output says about the build.
fn outcome(root: &Path, output: &Output) -> Result<Build> {
    let messages = CargoMessages::parse(&output.out);
    if output.status.success()
        && let Some(judge) = messages.executable(&TargetKind::Test, "exercises")
    {
        return Ok(Build::Ok(Built {
            judge,
            own_tests: messages.executable(&TargetKind::Lib, "exercises"),
            warnings: messages.diagnostics,
        }));
    }
    let complaint = format!(
        "{}\n\n{}",
        messages.unlocated.join("\n\n"),
        non_progress_stderr(&output.err)
    );
    let complaint = complaint.trim();
    // Where all that they need is built, it was the exercises that could not be.
    let has_dependencies = build_help::dependencies(root)
        .is_some_and(|names| names.iter().all(|name| messages.has_library(name)));
    let mut errors = messages.diagnostics;
    errors.retain(|message| message.is_error);
    if !errors.is_empty() {
        return Ok(Build::CompileErrors(errors));
    }
    if has_dependencies && Obstacle::of_build(root).is_none() {
        return Ok(Build::CompilerFailed(complaint.to_owned()));
    }
    Err(judge_not_built(root, complaint).into())
}

/// The judge cannot be built, for a reason that is not in the code.
pub(crate) fn judge_not_built(root: &Path, complaint: &str) -> Diagnostic {
    Diagnostic::new("failed to build what judges the exercises")
        .why(complaint)
        .help(build_help::help(root))
}

/// How long the compiler may be at the exercises.
fn compiling_limit() -> Duration {
    Duration::from_secs_f64(COMPILING * limit_of_a_case())
}

/// `JUDGE_TIMEOUT`, in seconds, or 5. Only the judge does not go below 5.
pub(super) fn limit_of_a_case() -> f64 {
    let seconds = std::env::var("JUDGE_TIMEOUT")
        .ok()
        .and_then(|text| text.parse::<f64>().ok())
        .filter(|seconds| seconds.is_finite() && *seconds > 0.0);
    seconds.unwrap_or(5.0).min(3600.0)
}

/// Cargo, in the workspace.
pub(crate) fn cargo(root: &Path) -> Command {
    let name = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(name);
    command.current_dir(root);
    command
}

/// What Cargo and the compiler said of how they broke down, without progress and traces.
///
/// It knows texts of other programs (seen in Cargo and rustc 1.95): how a line about
/// progress and a line of a backtrace start. If they change, a reader is shown more lines
/// than needed; no verdict depends on it.
pub(crate) fn non_progress_stderr(err: &str) -> String {
    let lines = err.lines().filter(|line| {
        let line = line.trim_start();
        !line.starts_with("Compiling") && !line.starts_with("Blocking")
    });
    // What a compiler says that has broken down is mostly a trace of its own insides.
    let is_trace = |line: &&str| {
        let line = line.trim_start();
        let (number, _) = line.split_once(": ").unwrap_or_default();
        let is_frame = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_frame || line.starts_with("stack backtrace:") || line.starts_with("[... omitted")
    };
    let lines: Vec<&str> = lines.filter(|line| !is_trace(line)).collect();
    lines.join("\n")
}
