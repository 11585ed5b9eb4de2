//! Building the judge of some sections, and running it.
//!
//! Cargo builds first and the binary runs afterwards, instead of one `cargo test`:
//! that tells a file that does not compile from a case that fails, and saves the
//! time Cargo needs to look at everything twice.

use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
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

/// One message of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub is_error: bool,
    /// The files it points at, seen from the workspace; the one to blame first.
    pub files: Vec<String>,
    /// As the compiler prints it.
    pub text: String,
}

/// What came of a build.
#[derive(Debug)]
pub enum Build {
    /// The judge, and the compiler's warnings.
    Judge(PathBuf, Vec<Diagnostic>),
    /// The compiler's errors; at least one.
    Refused(Vec<Diagnostic>),
    /// The compiler or the linker gave up, with these words, and blames no file:
    /// it was not done in time, it ran out of memory, a symbol is missing.
    Broke(String),
}

/// How many times the limit of a case the compiler may take for the exercises:
/// a minute, unless `JUDGE_TIMEOUT` says that the machine is slow.
const COMPILING: f64 = 12.0;

/// Bytes of memory that each process of a build may set aside. The compiler takes
/// less than a tenth of it, unless what it is given makes it go on for ever.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 4 << 30;

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
    limit_memory(&mut command);
    // What the exercises need has been compiled by then; that may take its time.
    let begun = Notify::new();
    let build = run(command, |pipe, line| {
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
    let messages = messages(&ran.out);
    let errors = || messages.diagnostics.iter().filter(|d| d.is_error).cloned();
    let complaint = format!(
        "{}\n\n{}",
        messages.elsewhere.join("\n\n"),
        own_words(&ran.err)
    );
    let complaint = complaint.trim();
    match messages.judge {
        Some(judge) if ran.status.success() => Ok(Build::Judge(judge, messages.diagnostics)),
        _ if errors().next().is_some() => Ok(Build::Refused(errors().collect())),
        _ if ran.err.contains("could not compile `exercises`")
            && !is_full(complaint)
            && !is_forbidden(complaint) =>
        {
            Ok(Build::Broke(complaint.to_owned()))
        }
        _ => Err(anyhow!(
            "failed to build what judges the exercises:\n{}\n  to mend it: {}",
            indented(complaint),
            remedy(complaint)
        )),
    }
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
    let package = root.join("exercises");
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
        bail!(
            "failed to judge the exercises: the judge ended early ({})\n{}",
            ran.status,
            indented(&(ran.out + &ran.err))
        );
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

/// Bounds what each process of a build may set aside, where the system can.
#[cfg(target_os = "linux")]
fn limit_memory(command: &mut Command) {
    // SAFETY: between fork and exec there are two system calls, with a pointer to a local.
    unsafe {
        command.pre_exec(|| {
            let mut limit = std::mem::zeroed::<libc::rlimit>();
            if libc::getrlimit(libc::RLIMIT_DATA, &mut limit) == 0 {
                limit.rlim_cur = limit.rlim_max.min(MEMORY);
                libc::setrlimit(libc::RLIMIT_DATA, &limit);
            }
            Ok(())
        });
    }
}

#[cfg(not(target_os = "linux"))]
fn limit_memory(_: &mut Command) {}

/// One of a program's two streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pipe {
    Out,
    Err,
}

/// What a program printed, and how it ended.
pub struct Ran {
    pub status: ExitStatus,
    pub out: String,
    pub err: String,
}

/// Runs a program to its end, and tells each line as it comes. When the future is
/// dropped, the program is killed with everything it started.
///
/// # Errors
///
/// When it cannot be started.
pub async fn run(mut command: Command, mut told: impl FnMut(Pipe, &str)) -> Result<Ran> {
    let name = command
        .as_std()
        .get_program()
        .to_string_lossy()
        .into_owned();
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    #[cfg(unix)]
    command.process_group(0);
    let child = command.spawn().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => anyhow!(
            "failed to start `{name}`: there is no such program\n  \
             to mend it: install Rust from https://rustup.rs if it is part of Rust, open a new terminal, then try again"
        ),
        _ => anyhow!(
            "failed to start `{name}`: {error}\n  \
             to mend it: give yourself the right to run it, or install your own from https://rustup.rs"
        ),
    })?;
    let mut job = Job { child };
    let mut out = Lines::of(job.child.stdout.take().expect("piped"));
    let mut err = Lines::of(job.child.stderr.take().expect("piped"));
    while out.open || err.open {
        let (pipe, line) = tokio::select! {
            line = out.next(), if out.open => (Pipe::Out, line),
            line = err.next(), if err.open => (Pipe::Err, line),
        };
        if let Some(line) = line {
            told(pipe, &line);
        }
    }
    let status = job
        .child
        .wait()
        .await
        .with_context(|| format!("failed to wait for `{name}`"))?;
    Ok(Ran {
        status,
        out: out.all,
        err: err.all,
    })
}

/// A program that does not outlive the wish for it.
struct Job {
    child: Child,
}

impl Drop for Job {
    fn drop(&mut self) {
        // Once it has been waited for it has no number, and the number may be another's.
        #[cfg(unix)]
        if let Some(id) = self.child.id() {
            // SAFETY: a system call without pointers; the group is this child's own.
            unsafe { libc::kill(-(id as libc::pid_t), libc::SIGKILL) };
        }
    }
}

/// A stream, line by line; what is not UTF-8 in it is replaced.
struct Lines<R> {
    reader: BufReader<R>,
    open: bool,
    /// The line so far: a wait for its end may be given up in between.
    line: Vec<u8>,
    all: String,
}

impl<R: AsyncRead + Unpin> Lines<R> {
    fn of(stream: R) -> Lines<R> {
        Lines {
            reader: BufReader::new(stream),
            open: true,
            line: Vec::new(),
            all: String::new(),
        }
    }

    /// The next line, without its end; `None` at the end of the stream.
    async fn next(&mut self) -> Option<String> {
        let read = self.reader.read_until(b'\n', &mut self.line).await;
        if self.line.is_empty() || read.is_err() {
            self.open = false;
            return None;
        }
        let line = String::from_utf8_lossy(&std::mem::take(&mut self.line)).into_owned();
        self.all.push_str(&line);
        Some(line.trim_end_matches(['\n', '\r']).to_owned())
    }
}

/// What Cargo's messages tell.
#[derive(Default)]
struct Messages {
    judge: Option<PathBuf>,
    diagnostics: Vec<Diagnostic>,
    /// Errors that point at no file, as those of the linker.
    elsewhere: Vec<String>,
}

/// The parts of them that matter here.
#[derive(Deserialize)]
struct Message {
    reason: String,
    target: Option<Target>,
    executable: Option<PathBuf>,
    message: Option<Rustc>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Rustc {
    level: String,
    rendered: Option<String>,
    #[serde(default)]
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    is_primary: bool,
}

fn messages(text: &str) -> Messages {
    let mut found = Messages::default();
    for line in text.lines() {
        let Ok(message) = serde_json::from_str::<Message>(line) else {
            continue;
        };
        let ours = message
            .target
            .is_some_and(|target| target.name == "exercises");
        match (message.reason.as_str(), message.executable, message.message) {
            ("compiler-artifact", Some(executable), _) if ours => found.judge = Some(executable),
            ("compiler-message", _, Some(rustc)) => match diagnostic(rustc) {
                Ok(diagnostic) => found.diagnostics.extend(diagnostic),
                Err(text) => found.elsewhere.push(text),
            },
            _ => {}
        }
    }
    found
}

/// A message; `Err` with an error that has no place. What only counts the others is
/// left out.
fn diagnostic(mut rustc: Rustc) -> Result<Option<Diagnostic>, String> {
    let Some(text) = rustc.rendered else {
        return Ok(None);
    };
    let text = text.trim_end().to_owned();
    let is_error = rustc.level.starts_with("error");
    if rustc.spans.is_empty() {
        return match is_error && !text.starts_with("error: aborting due to") {
            true => Err(text),
            false => Ok(None),
        };
    }
    rustc.spans.sort_by_key(|span| !span.is_primary);
    Ok(Some(Diagnostic {
        is_error,
        files: rustc
            .spans
            .iter()
            .map(|span| tidy(&span.file_name))
            .collect(),
        text,
    }))
}

/// What Cargo and the compiler said in words of their own: how they broke down.
fn own_words(err: &str) -> String {
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

/// `exercises/../tests/suite/patterns/tee.rs` → `tests/suite/patterns/tee.rs`
fn tidy(file: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in file.split(['/', '\\']) {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

pub fn indented(text: &str) -> String {
    let lines: Vec<String> = text
        .trim()
        .lines()
        .map(|line| format!("    {line}"))
        .collect();
    lines.join("\n")
}

/// A linker that writes into memory finds out about a full disk by a signal.
fn is_full(error: &str) -> bool {
    ["No space left", "os error 28", "SIGBUS"]
        .iter()
        .any(|word| error.contains(word))
}

fn is_forbidden(error: &str) -> bool {
    error.contains("Permission denied")
        || error.contains("os error 13")
        || error.contains("Read-only file system")
}

/// What to do about a complaint of Cargo's that is not about code.
pub fn remedy(error: &str) -> &'static str {
    known_remedy(error).unwrap_or("`cargo workbook doctor` looks for the cause")
}

/// The remedy where the complaint tells it.
pub fn known_remedy(error: &str) -> Option<&'static str> {
    if is_full(error) {
        Some("the disk is full: make room, then try again; your files have not been touched")
    } else if is_forbidden(error) {
        Some(
            "give yourself the right to write here, or set CARGO_TARGET_DIR to a folder where you have it",
        )
    } else if error.contains("failed to load manifest") {
        Some(
            "a file of the workbook is missing or broken: `git status` names it, `git checkout -- FILE` brings it back",
        )
    } else if error.contains("does not contain") && error.contains("feature") {
        Some(
            "every section needs a feature of its name in `exercises/Cargo.toml`: bring that file up to date",
        )
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_name_the_file_to_blame() {
        let text = r#"{"reason":"compiler-message","target":{"name":"exercises"},"message":{"level":"error","rendered":"error[E0308]: mismatched types\n","spans":[{"file_name":"exercises/src/lib.rs","is_primary":false},{"file_name":"exercises/../tests/suite/patterns/tee.rs","is_primary":true}]}}
{"reason":"compiler-message","target":{"name":"exercises"},"message":{"level":"error","rendered":"error: aborting\n","spans":[]}}
{"reason":"build-finished","success":false}"#;
        let found = messages(text);
        assert!(found.judge.is_none());
        assert_eq!(found.diagnostics.len(), 1);
        assert_eq!(found.diagnostics[0].files[0], "tests/suite/patterns/tee.rs");
    }

    #[tokio::test]
    async fn lines_of_both_streams_are_told() {
        let mut command = Command::new("rustc");
        command.arg("--no-such-option");
        let mut told = Vec::new();
        let ran = run(command, |pipe, _| told.push(pipe)).await.unwrap();
        assert!(!ran.status.success());
        assert!(told.contains(&Pipe::Err));
        assert!(ran.err.contains("no-such-option"), "{}", ran.err);
    }

    #[tokio::test]
    async fn a_program_that_is_not_there_is_told() {
        let told = run(Command::new("no-such-program"), |_, _| ()).await;
        let told = told.err().unwrap().to_string();
        assert!(
            told.contains("no-such-program") && told.contains("to mend it"),
            "{told}"
        );
    }
}
