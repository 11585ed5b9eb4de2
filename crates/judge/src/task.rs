//! What the runner tells a worker: on its command line, so that no variable of the
//! environment can turn a test run into a worker, or change what a worker judges.

use serde::{Deserialize, Serialize};
use std::env;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

/// The first argument of a worker. The second is its task, as JSON.
const WORKER: &str = "judge-worker";

/// One case to be run, and all that is to be known for it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Task {
    /// The name of the [`Subject`](crate::Subject).
    pub subject: String,
    /// The name of the [`Case`](crate::Case).
    pub case: String,
    /// What is done with it.
    pub(crate) work: Work,
    /// The workbook's folder.
    pub(crate) root: PathBuf,
    /// The file for what the worker found.
    pub(crate) report: PathBuf,
    /// How long the case may take.
    pub(crate) limit: Duration,
    /// Whether what was seen becomes the new expectation.
    pub(crate) blesses: bool,
}

/// What a worker does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Work {
    /// Runs the case, and judges it.
    Judge,
    /// Runs it and the next ones of its section, as long as they meet stubs.
    FindStubs,
}

impl Task {
    /// The task of this process; `None` when it is no worker.
    pub fn of_this_process() -> Option<&'static Task> {
        static TASK: OnceLock<Option<Task>> = OnceLock::new();
        TASK.get_or_init(|| {
            let mut arguments = env::args().skip(1);
            if arguments.next()? != WORKER {
                return None;
            }
            serde_json::from_str(&arguments.next()?).ok()
        })
        .as_ref()
    }

    /// The arguments by which a process gets this task.
    ///
    /// # Errors
    ///
    /// When a path is not valid UTF-8.
    pub(crate) fn arguments(&self) -> serde_json::Result<[String; 2]> {
        Ok([WORKER.to_owned(), serde_json::to_string(self)?])
    }
}
