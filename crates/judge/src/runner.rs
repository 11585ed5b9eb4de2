//! The parent: one trial a case, each judged in a child of its own.

use crate::report::{self, Failure};
use crate::{Case, Run, Stubs, Subject, Verdict, bless, compile_fail, root, snapshot, worker};
use crate::{time_limit, verdict};
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use std::collections::VecDeque;
use std::io::{self, Read};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, process};

/// What became of a case.
#[derive(Clone, Debug)]
pub enum Outcome {
    Passed,
    /// A stub was met, at this place.
    NotAttempted(String),
    /// `verdict` is `None` when the process ended in a way that is none of ours.
    Failed {
        verdict: Option<Verdict>,
        text: String,
    },
}

/// The whole of a test binary: judges the cases, or is the child that runs one.
pub fn main(subject: Subject, cases: &'static [Case]) -> ExitCode {
    if let Ok(name) = env::var("JUDGE_CASE") {
        let case = find(cases, &name);
        worker::run_case(&subject, case);
    }
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert_with(default_threads);
    // nextest runs every case in a process of its own and would count a case as
    // passed that turns out to be ignored, so tell it when it asks for the list.
    let asked_for_stubs =
        arguments.list && arguments.ignored && subject.stubs == Stubs::NotAttempted;
    let subject = Arc::new(subject);
    let mut trials: Vec<Trial> = cases
        .iter()
        .filter(|case| subject.stubs == Stubs::Fail || !matches!(case.run, Run::Rejected))
        .map(|case| {
            let subject = subject.clone();
            let is_stub = asked_for_stubs
                && matches!(
                    judge(&subject, cases, companion(cases, case).unwrap_or(case)),
                    Ok(Outcome::NotAttempted(_))
                );
            let kind = match case.run {
                Run::Behaviour(_) => "",
                Run::Misuse { .. } | Run::Rejected => "compile-fail",
            };
            Trial::ignorable_test(case.name(), move || trial(&subject, cases, case))
                .with_kind(kind)
                .with_ignored_flag(is_stub)
        })
        .collect();
    if subject.stubs == Stubs::Fail {
        trials.push(Trial::test(
            "every_snapshot_has_a_case",
            || match snapshot::orphans(cases).as_slice() {
                [] => Ok(()),
                files => Err(format!("no case owns {files:?}: delete them").into()),
            },
        ));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Cases wait more than they work, so more of them than cores may run at once. Where
/// everything hangs, the time limits run side by side.
fn default_threads() -> usize {
    let cores = thread::available_parallelism().map_or(2, usize::from);
    (2 * cores).max(8)
}

fn find(cases: &'static [Case], name: &str) -> &'static Case {
    cases
        .iter()
        .find(|case| case.name() == name)
        .unwrap_or_else(|| panic!("no case is called {name}"))
}

fn companion(cases: &'static [Case], case: &Case) -> Option<&'static Case> {
    match case.run {
        Run::Misuse { after } => Some(find(cases, after)),
        Run::Behaviour(_) | Run::Rejected => None,
    }
}

fn trial(
    subject: &Subject,
    cases: &'static [Case],
    case: &'static Case,
) -> Result<Completion, Failed> {
    match judge(subject, cases, case)? {
        Outcome::Passed => Ok(Completion::Completed),
        Outcome::NotAttempted(place) => match subject.stubs {
            Stubs::NotAttempted => Ok(Completion::ignored_with(format!("not attempted: {place}"))),
            Stubs::Fail => Err(format!("a solution is still a stub: {place}").into()),
        },
        Outcome::Failed { text, .. } => Err(text.into()),
    }
}

/// Judges one case. Blocks until its child has ended, which is shortly after the
/// time limit at the latest; compiling the misuse cases takes longer.
///
/// # Errors
///
/// When no child could be started.
pub fn judge(
    subject: &Subject,
    cases: &'static [Case],
    case: &'static Case,
) -> io::Result<Outcome> {
    if let Some(companion) = companion(cases, case)
        && let stub @ Outcome::NotAttempted(_) = run_case(subject, companion)?
    {
        return Ok(stub);
    }
    match case.run {
        Run::Behaviour(_) => run_case(subject, case),
        Run::Misuse { .. } | Run::Rejected => compile_fail::judge(subject, case),
    }
}

/// A child whose time is up says where its threads are. That takes a moment, or
/// many times as long on a machine that is busy with other things.
const TO_REPORT: Duration = Duration::from_secs(15);

fn run_case(subject: &Subject, case: &Case) -> io::Result<Outcome> {
    let (status, output) = run_child(subject, case, time_limit() + TO_REPORT)?;
    let verdict = status.code().and_then(verdict::Verdict::from_code);
    Ok(match verdict {
        Some(Verdict::Pass) => Outcome::Passed,
        Some(Verdict::Stub) => {
            let place = output
                .lines()
                .rev()
                .find_map(|line| line.strip_prefix(worker::STUB_AT))
                .unwrap_or("(place unknown)");
            Outcome::NotAttempted(report::tidy(place))
        }
        _ => Outcome::Failed {
            verdict,
            text: Failure {
                subject,
                case,
                verdict,
                ending: status.to_string(),
                output: &output,
            }
            .text(),
        },
    })
}

/// Runs the case in a process of its own, for so long at the most, and returns how
/// it ended and all that it printed.
pub fn run_child(
    subject: &Subject,
    case: &Case,
    limit: Duration,
) -> io::Result<(ExitStatus, String)> {
    let (from_child, to_parent) = io::pipe()?;
    let bless = bless(subject);
    let mut child = Command::new(env::current_exe()?)
        .env("JUDGE_SUBJECT", &subject.name)
        .env("JUDGE_CASE", case.name())
        .env("JUDGE_ROOT", root())
        .env("INSTA_UPDATE", if bless { "always" } else { "no" })
        .env("INSTA_FORCE_PASS", "0")
        .env("INSTA_OUTPUT", "diff")
        .env("INSTA_WORKSPACE_ROOT", root())
        .env("TRYBUILD", if bless { "overwrite" } else { "wip" })
        .env("NO_COLOR", "1")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("RUST_BACKTRACE")
        .current_dir(root())
        .stdin(Stdio::null())
        .stdout(to_parent.try_clone()?)
        .stderr(to_parent)
        .spawn()?;
    let output = Output::read(from_child);
    let status = wait(&mut child, limit)?;
    Ok((status, output.text()))
}

/// How long the end of the output is waited for when the child has ended. A program
/// that the child has started, and left behind, can hold the pipe open for ever.
const TO_DRAIN: Duration = Duration::from_secs(2);

/// So many bytes of a child's output are kept, in the beginning and in the end.
const KEPT: usize = 64 << 10;

/// What a child prints, read as it comes, so that the child never waits for a reader.
struct Output {
    kept: Arc<Mutex<Kept>>,
    ended: mpsc::Receiver<()>,
}

/// A program that prints without end must not fill the memory of its judge.
#[derive(Default)]
struct Kept {
    first: Vec<u8>,
    last: VecDeque<u8>,
    left_out: usize,
}

impl Output {
    fn read(mut pipe: impl Read + Send + 'static) -> Output {
        let kept = Arc::new(Mutex::new(Kept::default()));
        let (end, ended) = mpsc::channel();
        let write_to = kept.clone();
        thread::spawn(move || {
            let mut bytes = [0; 8192];
            while let Ok(length @ 1..) = pipe.read(&mut bytes) {
                write_to.lock().unwrap().add(&bytes[..length]);
            }
            let _ = end.send(());
        });
        Output { kept, ended }
    }

    fn text(&self) -> String {
        let _ = self.ended.recv_timeout(TO_DRAIN);
        self.kept.lock().unwrap().text()
    }
}

impl Kept {
    fn add(&mut self, bytes: &[u8]) {
        let room = KEPT.saturating_sub(self.first.len()).min(bytes.len());
        let (first, rest) = bytes.split_at(room);
        self.first.extend(first);
        self.last.extend(rest);
        let excess = self.last.len().saturating_sub(KEPT);
        self.last.drain(..excess);
        self.left_out += excess;
    }

    fn text(&self) -> String {
        let mut text = String::from_utf8_lossy(&self.first).into_owned();
        if self.left_out > 0 {
            text.push_str(&format!("\n(… {} bytes are left out …)\n", self.left_out));
        }
        let last: Vec<u8> = self.last.iter().copied().collect();
        text.push_str(&String::from_utf8_lossy(&last));
        text
    }
}

/// The child ends itself when its time is up, and says where it hung: this is the
/// net below it.
fn wait(child: &mut Child, limit: Duration) -> io::Result<process::ExitStatus> {
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
