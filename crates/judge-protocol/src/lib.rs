//! The report of the judge, as types: what it found about each case, and why.
//!
//! ```text
//! worker ── CaseReport (JSON) ──> runner ── Message (JSON lines) ──> program ──> page
//!                                    └──── text() ──> the terminal
//! ```
//!
//! The judge writes one [`Message`] a line to the file that the variable [`REPORT`]
//! names, beside what it prints for people. Whoever wants to know what became of a case
//! reads these types: no text is ever taken apart. [`render`] makes the text, once, at
//! the end.
//!
//! What always holds:
//!
//! - A report ends with [`Message::Finished`]. One that does not was cut short, and what
//!   it says of the cases it names is still true.
//! - A case that is not named did not run.

pub mod render;
#[cfg(test)]
mod wire;

use serde::{Deserialize, Serialize};
use std::fmt;

/// The variable of the environment that names the file for the report.
pub const REPORT: &str = "JUDGE_REPORT";

/// One line of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "message", rename_all = "kebab-case")]
#[allow(
    clippy::large_enum_variant,
    reason = "one is made for each case, and moved once or twice"
)]
pub enum Message {
    /// Nothing was judged: these files, relative to the workbook, no longer hold what was
    /// compiled. They have a new time stamp, so that Cargo compiles them the next time.
    Outdated {
        /// Their paths from the top of the workbook.
        files: Vec<String>,
    },
    /// What became of a case.
    Case(CaseReport),
    /// Every case that was asked for has been told of.
    Finished,
}

/// One case, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CaseReport {
    /// The section's id: `or_channel`.
    pub section: String,
    /// The guarantee: `waits_without_polling`.
    pub case: String,
    /// The guarantee in words, one paragraph.
    pub meaning: String,
    /// Where the case stands.
    pub location: Location,
    /// The package or the submission that was judged: `exercises`.
    pub subject: String,
    /// What became of it.
    pub outcome: Outcome,
    /// What a case printed that passed or met a stub; shown to those who ask for it. That
    /// of one that failed is in its [`Failure`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub output: String,
}

impl CaseReport {
    /// `or_channel::waits_without_polling`, by which `cargo test` finds the case.
    pub fn name(&self) -> String {
        format!("{}::{}", self.section, self.case)
    }

    /// What the case printed, however it ended.
    pub fn printed(&self) -> &str {
        match &self.outcome {
            Outcome::Failed(failure) => &failure.output,
            Outcome::Passed | Outcome::NotAttempted { .. } => &self.output,
        }
    }
}

/// What became of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
#[allow(
    clippy::large_enum_variant,
    reason = "one is made for each case, and moved once or twice"
)]
pub enum Outcome {
    /// All that the case asks for was seen.
    Passed,
    /// A stub was met: `todo!()` or the like.
    NotAttempted {
        /// Where the stub stands.
        stub: Location,
    },
    /// Something else.
    Failed(Failure),
}

/// Why a case failed, and all that is known about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// In which way.
    pub verdict: Verdict,
    /// What is wrong, in one sentence without a full stop.
    pub reason: String,
    /// What may be behind it, or what to do: a sentence each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// What the case saw beside what it expects; empty where the case was cut short before
    /// anything was wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub difference: Vec<DiffLine>,
    /// The last lines that the case saw, where it was cut short.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<String>,
    /// Lines that the case had seen before those.
    #[serde(default)]
    pub seen_before: usize,
    /// What should have come next, where the case was cut short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_next: Option<String>,
    /// Where the threads are, those that do the same told once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub threads: Vec<ThreadGroup>,
    /// The program that the compiler should have rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub program: Option<Program>,
    /// What was printed meanwhile, panic messages among it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub output: String,
}

/// In which way a case failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Verdict {
    /// Something else was seen than was expected, or a thread panicked.
    Failed,
    /// The case had not ended when its time was up.
    Hung,
    /// The case is over, but threads that it started are not.
    Leak,
    /// A thread kept running, or kept waking up, where everybody should wait.
    Polls,
    /// Values were taken, or made, again and again while nobody asked for them.
    Unbounded,
}

impl Verdict {
    /// The word that a report begins with.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Failed => "FAILED",
            Verdict::Hung => "HUNG",
            Verdict::Leak => "LEAK",
            Verdict::Polls => "POLLS",
            Verdict::Unbounded => "UNBOUNDED",
        }
    }
}

/// A line of a comparison, without its sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiffLine {
    /// Which side has it.
    pub kind: DiffKind,
    /// The line, without a line feed.
    pub text: String,
}

/// Which side has the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DiffKind {
    /// Both.
    Same,
    /// Only what was expected has it.
    Expected,
    /// Only what was seen has it.
    Seen,
}

/// Threads that are in the same place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadGroup {
    /// Whose threads they are.
    pub owner: ThreadOwner,
    /// The thread's name, where it has one of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What they do there.
    pub state: ThreadState,
    /// The call that the thread is in, as it is written in Rust: `Receiver::recv`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// Which lock the threads wait for, where locks that are waited for have to be told apart:
    /// `A`, `B` and so on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<char>,
    /// The lines of the workbook that led there, the innermost first.
    pub locations: Vec<Location>,
    /// How many threads are there: 1 or more.
    pub count: usize,
}

/// Whose a thread is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThreadOwner {
    /// The thread that runs the case.
    Case,
    /// A helper that the case started.
    CaseHelper,
    /// The code that is judged started it.
    Subject,
}

/// What a thread does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThreadState {
    /// Asleep until somebody wakes it.
    Waits,
    /// Running, or about to.
    Runs,
    /// Looking again and again: neither can be told from one look.
    Polls,
    /// Not known: it ended before it could be asked.
    Unknown,
}

/// A program that must not compile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// Its path, relative to the workbook.
    pub file: String,
    /// Its text, where it compiled and must not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// What the compiler or the test of the messages says.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub message: String,
}

/// A place in a file of the workbook.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Location {
    /// Relative to the workbook, with forward slashes.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1; not known everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)?;
        match self.column {
            Some(column) => write!(f, ":{column}"),
            None => Ok(()),
        }
    }
}

/// Reads a report. Lines that are none are passed over: the file may have been cut
/// short in the middle of one.
pub fn parse(report: &str) -> impl Iterator<Item = Message> + '_ {
    report
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
}
