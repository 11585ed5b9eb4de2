//! The worker: a process that runs one case, from its start to its report.

#[cfg(target_os = "linux")]
use crate::stacks;
use crate::sync::lock;
use crate::threads::{self, ThreadId};
use crate::{
    Case, Run, Subject, Transcript, compile_fail, exit_code, frames, locations, probes, snapshot,
    time_limit,
};
use judge_protocol::{Failure, Location, Outcome, Verdict};
#[cfg(target_os = "linux")]
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::backtrace::Backtrace;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Mutex, OnceLock};
use std::thread;
use std::{env, fs, process};

/// The variable that names the file for the worker's part of the report.
pub(crate) const REPORT_FILE: &str = "JUDGE_WORKER_REPORT";

/// Panics so far, on whichever thread, caught or not.
static PANICS: AtomicUsize = AtomicUsize::new(0);

/// The verdict is on its way: whatever still happens does not change it.
static ENDING: AtomicBool = AtomicBool::new(false);

static WATCHDOG: OnceLock<ThreadId> = OnceLock::new();

/// The case that this process runs, and its transcript so far.
static RUNNING: OnceLock<(&Case, Transcript)> = OnceLock::new();

pub fn watchdog() -> Option<ThreadId> {
    WATCHDOG.get().copied()
}

/// Runs one case and ends the process, with a report of what became of it.
pub fn run_case(subject: &Subject, case: &'static Case) -> ! {
    let run = match case.run {
        Run::Behaviour(run) => run,
        Run::CompileFail { .. } | Run::CompilerFact => {
            compile_fail::run_section(subject, case.section())
        }
    };
    limit_memory();
    watch_panics();
    start_watchdog();

    let (_, log) = RUNNING.get_or_init(|| (case, Transcript::default()));
    let result = panic::catch_unwind(AssertUnwindSafe(|| run(log)));
    if result.is_ok() && PANICS.load(Ordering::SeqCst) == 0 {
        probes::assert_threads_end("the case has dropped everything that it held");
    }
    if result.is_err() || PANICS.load(Ordering::SeqCst) > 0 {
        end(Verdict::Failed, "a thread panicked");
    }
    if !panics_are_seen() {
        end(
            Verdict::Failed,
            "the code has replaced the panic hook, so that panics cannot be seen any more",
        );
    }
    // From here on nothing of the subject runs.
    ENDING.store(true, Ordering::SeqCst);
    finish(&compare(case, &log.text()));
}

/// Holds the transcript against the snapshot.
fn compare(case: &Case, transcript: &str) -> Outcome {
    if snapshot::matches(case, transcript) {
        return Outcome::Passed;
    }
    let reason = "the case saw something else than it expects";
    Outcome::Failed(Failure {
        difference: snapshot::difference(case, transcript),
        ..failure(Verdict::Failed, reason)
    })
}

/// Ends the process as failed, with the reason, what the case had seen, and where every
/// thread is.
pub(crate) fn end(verdict: Verdict, reason: &str) -> ! {
    if ENDING.swap(true, Ordering::SeqCst) {
        // Another thread is already doing it.
        loop {
            thread::park();
        }
    }
    let mut failure = failure(verdict, reason);
    add_progress(&mut failure);
    // Where the threads are says nothing about a panic: it has said so itself.
    if verdict != Verdict::Failed {
        add_threads(&mut failure);
    }
    finish(&Outcome::Failed(failure));
}

/// A failure about which nothing else is known yet.
pub(crate) fn failure(verdict: Verdict, reason: &str) -> Failure {
    Failure {
        verdict,
        reason: reason.to_owned(),
        notes: Vec::new(),
        difference: Vec::new(),
        seen: Vec::new(),
        seen_before: 0,
        expected_next: None,
        threads: Vec::new(),
        program: None,
        output: String::new(),
    }
}

/// Leaves the report for the runner and ends the process with the exit code that goes
/// with it. When several threads come here, the first one's report counts.
///
/// Needs no lock that the subject could hold, that of the standard output among them.
fn finish(outcome: &Outcome) -> ! {
    static REPORT: Mutex<()> = Mutex::new(());
    let _held_to_the_end = lock(&REPORT);
    if let Some(file) = env::var_os(REPORT_FILE)
        && let Ok(report) = serde_json::to_vec(outcome)
    {
        // Without its report the runner takes the case for failed.
        let _ = fs::write(file, report);
    }
    process::exit(exit_code::of(outcome));
}

/// Adds what the case had seen, and what should have come next.
fn add_progress(failure: &mut Failure) {
    /// So many lines of the transcript are shown when a case is cut short.
    const SHOWN: usize = 6;
    let Some((case, log)) = RUNNING.get() else {
        return;
    };
    let transcript = log.text();
    let lines = transcript.lines().count();
    failure.seen_before = lines.saturating_sub(SHOWN);
    failure.seen = transcript
        .lines()
        .skip(failure.seen_before)
        .map(snapshot::shortened)
        .collect();
    failure.expected_next = snapshot::expected_line(case, lines);
}

#[cfg(target_os = "linux")]
fn add_threads(failure: &mut Failure) {
    failure.threads = stacks::groups(failure.verdict);
}

#[cfg(not(target_os = "linux"))]
fn add_threads(failure: &mut Failure) {
    let note = "Where its threads are can be told on Linux only.";
    failure.notes.push(note.to_owned());
}

/// A stub ends the case at once, on whichever thread it is met. Other panics are
/// counted, so that catching them hides nothing.
fn watch_panics() {
    let default = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if let Some(stub) = stub(info) {
            ENDING.store(true, Ordering::SeqCst);
            finish(&Outcome::NotAttempted { stub });
        }
        if probes::a_panic_is_expected() {
            return;
        }
        if info.payload_as_str() == Some(PROBE) {
            PANICS.fetch_add(1, Ordering::SeqCst);
        } else if PANICS.fetch_add(1, Ordering::SeqCst) == 0 {
            // The panics after the first are mostly its consequences.
            default(info);
            print_own_places();
        }
    }));
}

/// Prints the lines of the workbook that led to a panic somewhere else.
fn print_own_places() {
    for place in frames::in_workbook(&Backtrace::force_capture().to_string()) {
        eprintln!("    at {place}");
    }
}

/// The place of a `todo!()` or `unimplemented!()`, when it is one.
fn stub(info: &PanicHookInfo<'_>) -> Option<Location> {
    let message = info.payload_as_str()?;
    let is_stub =
        message.starts_with("not yet implemented") || message.starts_with("not implemented");
    let place = info.location()?;
    is_stub.then(|| locations::location(place.file(), place.line(), None))
}

/// Bytes of memory that a case may set aside; the stacks of its threads count whole.
/// Several cases run at once, and one that allocates without end must not take the
/// machine with it.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 2 << 30;

/// A case above it is ended by the allocator, with a message.
#[cfg(target_os = "linux")]
fn limit_memory() {
    let maximum = getrlimit(Resource::Data).maximum;
    let limit = Rlimit {
        current: Some(maximum.map_or(MEMORY, |maximum| maximum.min(MEMORY))),
        maximum,
    };
    // A case that is not limited is judged all the same.
    let _ = setrlimit(Resource::Data, limit);
}

#[cfg(not(target_os = "linux"))]
fn limit_memory() {}

const PROBE: &str = "judge: is this panic seen?";

fn panics_are_seen() -> bool {
    let before = PANICS.load(Ordering::SeqCst);
    let _ = panic::catch_unwind(|| panic::panic_any(PROBE));
    PANICS.load(Ordering::SeqCst) > before
}

/// Ends the process as `HUNG` when the time is up.
fn start_watchdog() {
    let (ready, started) = mpsc::channel();
    thread::spawn(move || {
        threads::this_one_is_ours();
        WATCHDOG.get_or_init(threads::current);
        let _ = ready.send(());
        let limit = time_limit();
        thread::sleep(limit);
        end(
            Verdict::Hung,
            &format!(
                "not over after {} s, so it never will be",
                limit.as_secs_f64()
            ),
        );
    });
    // The judge's threads are told from the subject's by a list: be on it first.
    let _ = started.recv();
}
