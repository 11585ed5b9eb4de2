//! Starts a worker, and waits for its end.

use crate::capture::Capture;
use crate::task::Work;
use crate::{Case, Subject, Task, bless, root, time_limit};
use serde::de::DeserializeOwned;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io, thread};

/// How a worker ended, and what it left.
pub(crate) struct Ended<Report> {
    /// How the process ended.
    pub(crate) status: ExitStatus,
    /// What the worker found; `None` when it has not come to that.
    pub(crate) report: Option<Report>,
    /// What it printed, its middle left out where that is very long.
    pub(crate) output: String,
}

/// Has a process of its own do the work on the case. Blocks until that has ended, which is soon
/// after `limit` at the latest.
///
/// # Errors
///
/// When the process cannot be started or waited for.
pub(crate) fn run<Report: DeserializeOwned>(
    subject: &Subject,
    case: &Case,
    work: Work,
    limit: Duration,
) -> io::Result<Ended<Report>> {
    let (from_worker, to_runner) = io::pipe()?;
    let report = tempfile::NamedTempFile::new()?.into_temp_path();
    let bless = bless(subject);
    let task = Task {
        subject: subject.name.clone(),
        case: case.name().to_owned(),
        work,
        root: root(),
        report: report.to_path_buf(),
        limit: time_limit(),
        blesses: bless,
    };
    let mut command = Command::new(env::current_exe()?);
    command
        .args(task.arguments()?)
        // Forced, so that headers are written anew where the contents are the same.
        .env("INSTA_UPDATE", if bless { "force" } else { "no" })
        .env("INSTA_FORCE_PASS", "0")
        .env("INSTA_OUTPUT", "none")
        .env("INSTA_WORKSPACE_ROOT", root())
        .env("TRYBUILD", if bless { "overwrite" } else { "wip" })
        .env("NO_COLOR", "1")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("RUST_BACKTRACE")
        // So small a stack that the case's threads overflow, or so large that there is
        // no memory for them.
        .env_remove("RUST_MIN_STACK")
        // The report that the runner writes is not for the judged code to touch.
        .env_remove(judge_protocol::REPORT)
        .current_dir(root())
        .stdin(Stdio::null())
        .stdout(to_runner.try_clone()?)
        .stderr(to_runner);
    lead_group(&mut command);
    let mut worker = command.spawn()?;
    // It keeps a copy of the pipe, which is not closed before that.
    drop(command);
    let output = Capture::read(from_worker);
    let status = wait(&mut worker, limit);
    kill_group(&worker);
    let status = status?;
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

/// Makes the worker the first of a group of its own, so that what its code starts can be
/// found and ended with it.
#[cfg(unix)]
fn lead_group(worker: &mut Command) {
    use std::os::unix::process::CommandExt;
    worker.process_group(0);
}

#[cfg(not(unix))]
fn lead_group(_: &mut Command) {}

/// Ends what the worker has started and left behind.
#[cfg(unix)]
fn kill_group(worker: &Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    if let Ok(id) = i32::try_from(worker.id())
        && let Some(group) = Pid::from_raw(id)
    {
        // Mostly nobody is left, which is an error here.
        let _ = kill_process_group(group, Signal::KILL);
    }
}

#[cfg(not(unix))]
fn kill_group(_: &Child) {}
