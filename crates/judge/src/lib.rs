//! The judge: runs every case of the suite in a process of its own, so that a
//! deadlock, a leaked thread or a panic in one case cannot touch another.
//!
//! ```text
//! runner   libtest-mimic: filter, parallel, report
//!   └── worker, one a case: runs it, waits for the threads it started to end,
//!       compares its transcript with the snapshot, leaves a report and an exit code
//! ```
//!
//! What always holds:
//!
//! - A case passes only when its worker says so, in its report and with an exit code
//!   that means nothing else; whatever else ends the process is a failure.
//! - A worker ends: the watchdog in it stops it at the time limit, which counts only
//!   while a processor is free, or after twelve times the limit on the wall, and the
//!   runner kills it soon after that.
//! - What a worker prints is shown, and decides nothing.
//! - No variable of the environment and no setting of the reader's changes what
//!   passes; only [`bless`] writes snapshots, and never for the exercises.

mod capture;
mod case;
mod case_clock;
mod compile_fail;
pub mod contract;
mod exit_code;
mod frames;
mod locations;
mod outdated;
mod portable;
mod probes;
mod report_file;
mod runner;
mod schedule;
mod snapshot;
mod steps;
mod stubs;
mod summary;
mod sync;
mod task;
mod threads;
mod transcript;
mod unwinding;
mod watchdog;
mod words;
mod worker;
mod worker_process;

#[cfg(all(target_os = "linux", not(feature = "portable")))]
mod stacks;

pub use case::{Case, Run, cases, cases_in};
#[doc(hidden)]
pub use inventory;
pub use judge_macros::{case, sources};
pub use judge_protocol::{CaseReport, Outcome, Verdict};
pub use portable::{
    next_after_done, offer_after_done, settled, threads_are_known, where_threads_are_known,
};
pub use probes::{
    Counter, FEW, Feed, all, assert_no_polling, assert_no_polling_before_a_limit, endless, feed,
    spawn, wait_until_blocked,
};
pub use probes::{assert_threads_end, panics, plan_panic, threads_started, times_waited};
pub use runner::{judge, main};
pub use schedule::fire_while_it_receives;
pub use steps::{Steps, meet};
pub use task::Task;
pub use transcript::Transcript;
pub use words::{fired, fired_yet, next, offer, open_or_closed, patience, state};
pub use worker::run_case;

use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The code that is judged.
#[derive(Clone, Debug)]
pub struct Subject {
    /// Its name in messages, for example `exercises`.
    pub name: String,
    /// What a stub means.
    pub stubs: Stubs,
    /// The library the compile-fail cases see under the name `subject`.
    pub library: Library,
    /// What the test binary was compiled from: [`sources!`].
    pub sources: &'static [Source],
}

/// A file that a test binary was compiled from.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Its path, relative to the workbook.
    pub file: &'static str,
    /// The id of the section that it is of; `None` for what several share.
    pub section: Option<&'static str>,
    /// What it held when it was compiled.
    pub text: &'static [u8],
}

/// What a `todo!()` in the subject means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stubs {
    /// Not attempted yet: reported as ignored.
    NotAttempted,
    /// A failure.
    Fail,
}

/// How the subject can be had as a dependency.
#[derive(Clone, Debug)]
pub enum Library {
    /// A package of this workspace, in the folder of the same name.
    Package(&'static str),
    /// The solutions, with one section replaced by the file given.
    Replaced {
        /// The folder of the section: `patterns`.
        part: String,
        /// The section's id.
        section: String,
        /// The absolute path of the file that stands for it.
        file: PathBuf,
    },
}

/// The workbook's folder.
///
/// Cargo and nextest say at run time where the package is. The place it was
/// compiled at may be another clone's (a shared target folder, a moved folder).
///
/// # Panics
///
/// When the process was started neither by Cargo nor by the judge.
pub fn root() -> PathBuf {
    if let Some(task) = Task::of_this_process() {
        return task.root.clone();
    }
    let package = env::var_os("CARGO_MANIFEST_DIR").expect("run the tests with cargo");
    layout::root(Path::new(&package)).expect("the package is inside the workbook's folder")
}

/// How long a case may take, while the machine has a processor for it.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// How long a case may take: 5 s, or `JUDGE_TIMEOUT` (seconds) where that is more. A
/// shorter limit could fail a right answer.
pub fn time_limit() -> Duration {
    if let Some(task) = Task::of_this_process() {
        return task.limit;
    }
    let seconds = env::var("JUDGE_TIMEOUT").ok();
    let seconds = seconds.and_then(|text| text.parse().ok());
    let asked_for = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    asked_for.unwrap_or_default().max(TIME_LIMIT)
}

/// Whether to write what was seen as the new expectation: a maintainer's switch,
/// which works for the solutions only.
pub fn bless(subject: &Subject) -> bool {
    if let Some(task) = Task::of_this_process() {
        return task.blesses;
    }
    env::var_os("JUDGE_BLESS").is_some()
        && matches!(subject.library, Library::Package(_))
        && subject.stubs == Stubs::Fail
}
