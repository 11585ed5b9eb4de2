//! Starts a worker, and waits for its end.

use crate::capture::Capture;
use crate::{Case, Subject, bless, root, worker};
use judge_protocol::Outcome;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io, thread};

/// How a worker ended, and what it left.
pub(crate) struct Ended {
    /// How the process ended.
    pub(crate) status: ExitStatus,
    /// What the worker found; `None` when it has not come to that.
    pub(crate) report: Option<Outcome>,
    /// What it printed, its middle left out where that is very long.
    pub(crate) output: String,
}

/// Runs the case in a process of its own. Blocks until that has ended, which is soon
/// after `limit` at the latest.
///
/// # Errors
///
/// When the process cannot be started or waited for.
pub(crate) fn run(subject: &Subject, case: &Case, limit: Duration) -> io::Result<Ended> {
    let (from_worker, to_runner) = io::pipe()?;
    let report = tempfile::NamedTempFile::new()?.into_temp_path();
    let bless = bless(subject);
    let mut worker = Command::new(env::current_exe()?)
        .env("JUDGE_SUBJECT", &subject.name)
        .env("JUDGE_CASE", case.name())
        .env("JUDGE_ROOT", root())
        .env(worker::REPORT_FILE, &report)
        .env("INSTA_UPDATE", if bless { "always" } else { "no" })
        .env("INSTA_FORCE_PASS", "0")
        .env("INSTA_OUTPUT", "none")
        .env("INSTA_WORKSPACE_ROOT", root())
        .env("TRYBUILD", if bless { "overwrite" } else { "wip" })
        .env("NO_COLOR", "1")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("RUST_BACKTRACE")
        // The report that the runner writes is not for the judged code to touch.
        .env_remove(judge_protocol::REPORT)
        .current_dir(root())
        .stdin(Stdio::null())
        .stdout(to_runner.try_clone()?)
        .stderr(to_runner)
        .spawn()?;
    let output = Capture::read(from_worker);
    let status = wait(&mut worker, limit)?;
    let report = fs::read(&report)
        .ok()
        .and_then(|report| serde_json::from_slice(&report).ok());
    Ok(Ended {
        status,
        report,
        output: output.text(),
    })
}

/// Waits until the process has ended, and kills it at the limit. A worker ends itself
/// before that and says where it hung, unless its code prevents it.
fn wait(child: &mut Child, limit: Duration) -> io::Result<ExitStatus> {
    let give_up = Instant::now() + limit;
    let mut pause = Duration::from_micros(500);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if Instant::now() > give_up {
            child.kill()?;
            return child.wait();
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}
