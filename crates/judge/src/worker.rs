//! The worker: a process that runs one case, from its start to its report.

#[cfg(all(target_os = "linux", not(feature = "portable")))]
use crate::stacks;
use crate::sync::lock;
use crate::task::Task;
use crate::{
    Case, Run, Subject, Transcript, compile_fail, exit_code, frames, locations, probes, snapshot,
    unwinding, watchdog,
};
use judge_protocol::{Failure, Location, Outcome, Verdict};
#[cfg(target_os = "linux")]
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde::Serialize;
use std::fmt::Write as _;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::{fs, process, thread};

/// Panics so far that the hook has seen, on whichever thread, caught or not.
static PANICS: AtomicUsize = AtomicUsize::new(0);

/// The panics that a case has asked for with [`probes::panics`], or has planned, and how often
/// the latter may be handed on.
static EXPECTED_PANICS: AtomicUsize = AtomicUsize::new(0);

/// The verdict is on its way: whatever still happens does not change it.
static ENDING: AtomicBool = AtomicBool::new(false);

/// The case that this process runs, and its transcript so far.
static RUNNING: OnceLock<(&Case, Transcript)> = OnceLock::new();

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
    watchdog::start();

    let (_, log) = RUNNING.get_or_init(|| (case, Transcript::default()));
    let result = panic::catch_unwind(AssertUnwindSafe(|| run(log)));
    if result.is_ok() && !has_panicked() {
        probes::assert_threads_end("the case has dropped everything that it held");
    }
    if result.is_err() || has_panicked() {
        end_with_panic();
    }
    if !panics_are_seen() {
        end(
            Verdict::Failed,
            "the code has replaced the panic hook, so that panics cannot be seen any more",
        );
    }
    // From here on nothing of the subject runs. Who comes so far although the verdict is on its
    // way was woken by the question where it is: a wait that has lost its notification returns
    // when it is interrupted.
    be_the_one_to_end();
    finish(&compare(case, &log.text()));
}

/// Returns on the first thread that calls it. The others wait until the process has ended.
fn be_the_one_to_end() {
    if ENDING.swap(true, Ordering::SeqCst) {
        loop {
            thread::park();
        }
    }
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

/// Whether a thread has panicked, and no case has asked for it.
pub(crate) fn has_panicked() -> bool {
    PANICS.load(Ordering::SeqCst) > 0 || unseen_panics() > 0
}

/// How many threads have unwound without a call of the panic hook.
fn unseen_panics() -> usize {
    let seen = PANICS.load(Ordering::SeqCst) + EXPECTED_PANICS.load(Ordering::SeqCst);
    unwinding::begun().map_or(0, |begun| begun.saturating_sub(seen))
}

/// Ends the process because of a panic. Blocks until the hook has printed what it says.
pub(crate) fn end_with_panic() -> ! {
    let _printed = lock(&PRINTING);
    let reason = if PANICS.load(Ordering::SeqCst) > 0 {
        "a thread panicked"
    } else {
        "a thread panicked, or went on with a panic of another (`resume_unwind`), and the \
         panic hook did not see it"
    };
    end(Verdict::Failed, reason);
}

/// Ends the process as failed, with the reason, what the case had seen, and where every
/// thread is.
pub(crate) fn end(verdict: Verdict, reason: &str) -> ! {
    be_the_one_to_end();
    let mut failure = failure(verdict, reason);
    if verdict == Verdict::Polls {
        let note = "Whatever else the case stands for, that is why it fails.";
        failure.notes.push(note.to_owned());
    }
    add_progress(&mut failure);
    // Where the threads are says nothing about a panic: it has said so itself.
    if verdict != Verdict::Failed {
        // Should asking the threads end the process, the verdict stands.
        write_report(&Outcome::Failed(failure.clone()));
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
/// with it. Only for [the one to end](be_the_one_to_end).
///
/// Needs no lock that the subject could hold, that of the standard output among them.
fn finish(outcome: &Outcome) -> ! {
    write_report(outcome);
    process::exit(exit_code::of(outcome));
}

fn write_report(outcome: &Outcome) {
    // Without its report the runner takes the case for failed.
    leave_report(outcome);
}

/// Writes what was found where the runner looks for it.
pub(crate) fn leave_report(found: &impl Serialize) {
    if let Some(task) = Task::of_this_process()
        && let Ok(report) = serde_json::to_vec(found)
    {
        // Who cannot write has found nothing.
        let _ = fs::write(&task.report, report);
    }
}

/// Adds what the case had seen, and what should have come next; a comparison instead, where
/// what it had seen was wrong already.
fn add_progress(failure: &mut Failure) {
    /// So many lines of the transcript are shown when a case is cut short.
    const SHOWN: usize = 6;
    let Some((case, log)) = RUNNING.get() else {
        return;
    };
    let transcript = log.text();
    if !snapshot::begins_as_expected(case, &transcript) {
        failure.difference = snapshot::difference_so_far(case, &transcript);
        let note = "Before that, the case saw something else than it expects.";
        failure.notes.push(note.to_owned());
        return;
    }
    let lines = transcript.lines().count();
    failure.seen_before = lines.saturating_sub(SHOWN);
    failure.seen = transcript
        .lines()
        .skip(failure.seen_before)
        .map(snapshot::shortened)
        .collect();
    failure.expected_next = snapshot::expected_line(case, lines);
}

#[cfg(all(target_os = "linux", not(feature = "portable")))]
fn add_threads(failure: &mut Failure) {
    failure.threads = stacks::groups(failure.verdict);
}

#[cfg(not(all(target_os = "linux", not(feature = "portable"))))]
fn add_threads(failure: &mut Failure) {
    let note = "Where its threads are can be told on Linux only.";
    failure.notes.push(note.to_owned());
}

/// Held while a panic is printed, so that the process does not end in the middle.
static PRINTING: Mutex<()> = Mutex::new(());

/// A stub ends the case at once, on whichever thread it is met. Other panics are
/// counted, so that catching them hides nothing.
fn watch_panics() {
    panic::set_hook(Box::new(move |info| {
        if let Some(stub) = stub(info) {
            be_the_one_to_end();
            finish(&Outcome::NotAttempted { stub });
        }
        let expected = probes::expected_of_this_panic();
        if expected > 0 {
            EXPECTED_PANICS.fetch_add(expected, Ordering::SeqCst);
            return;
        }
        let printing = lock(&PRINTING);
        // The panics after the first are mostly its consequences.
        if PANICS.fetch_add(1, Ordering::SeqCst) == 0 && info.payload_as_str() != Some(PROBE) {
            print_panic(info);
        }
        drop(printing);
    }));
}

/// Prints what the panic says, and the lines of the workbook that led to it.
fn print_panic(info: &PanicHookInfo<'_>) {
    let thread = thread::current();
    let name = thread.name().unwrap_or("<unnamed>");
    let message = info.payload_as_str().unwrap_or("(its message is no text)");
    let mut text = match info.location() {
        Some(place) => {
            let place = locations::location(place.file(), place.line(), Some(place.column()));
            format!("thread '{name}' panicked at {place}:\n{message}\n")
        }
        None => format!("thread '{name}' panicked:\n{message}\n"),
    };
    for place in frames::in_workbook(&frames::of_caller()) {
        let _ = writeln!(text, "    at {place}");
    }
    print_error(&text);
}

/// Writes to the standard error, past its lock: the subject may hold that.
#[cfg(unix)]
fn print_error(text: &str) {
    let mut bytes = text.as_bytes();
    while let Ok(written @ 1..) = rustix::io::write(rustix::stdio::stderr(), bytes) {
        bytes = &bytes[written..];
    }
}

#[cfg(not(unix))]
fn print_error(text: &str) {
    eprint!("{text}");
}

/// The place of a `todo!()` or `unimplemented!()`, when it is one.
pub(crate) fn stub(info: &PanicHookInfo<'_>) -> Option<Location> {
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
pub(crate) fn limit_memory() {
    let maximum = getrlimit(Resource::Data).maximum;
    let limit = Rlimit {
        current: Some(maximum.map_or(MEMORY, |maximum| maximum.min(MEMORY))),
        maximum,
    };
    // A case that is not limited is judged all the same.
    let _ = setrlimit(Resource::Data, limit);
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn limit_memory() {}

const PROBE: &str = "judge: is this panic seen?";

fn panics_are_seen() -> bool {
    let before = PANICS.load(Ordering::SeqCst);
    let _ = panic::catch_unwind(|| panic::panic_any(PROBE));
    PANICS.load(Ordering::SeqCst) > before
}
