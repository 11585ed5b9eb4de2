//! Inside the child: one case, from its start to its verdict.

#[cfg(target_os = "linux")]
use crate::stacks;
use crate::threads::{self, ThreadId};
use crate::{
    Case, Run, Subject, Transcript, Verdict, compile_fail, frames, probes, snapshot, time_limit,
};
use std::backtrace::Backtrace;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::process;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// The line by which a child tells where it met a stub.
pub const STUB_AT: &str = "judge: stub at ";

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

/// Runs one case and ends the process with its verdict.
pub fn run_case(subject: &Subject, case: &'static Case) -> ! {
    let run = match case.run {
        Run::Behaviour(run) => run,
        Run::Misuse { .. } | Run::Rejected => compile_fail::run_section(subject, case.section()),
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
        end(Verdict::Failed, "a thread panicked, see above");
    }
    if !panics_are_seen() {
        end(
            Verdict::Failed,
            "the code has replaced the panic hook, so that panics cannot be seen any more",
        );
    }
    // From here on nothing of the subject runs.
    ENDING.store(true, Ordering::SeqCst);
    if snapshot::matches(case, &log.text()) {
        process::exit(Verdict::Pass.code());
    }
    println!(
        "{}: the case saw something else than it expects",
        Verdict::Failed.word()
    );
    process::exit(Verdict::Failed.code());
}

/// Prints the verdict, the reason and where every thread is; ends the process.
pub fn end(verdict: Verdict, reason: &str) -> ! {
    if ENDING.swap(true, Ordering::SeqCst) {
        // Another thread is already doing it.
        loop {
            thread::park();
        }
    }
    println!("{}: {reason}", verdict.word());
    report_progress();
    // Where the threads are says nothing about a panic: it has said so itself.
    if verdict != Verdict::Failed {
        report_threads(verdict);
    }
    let _ = io::stdout().flush();
    process::exit(verdict.code());
}

/// So many lines of the transcript are shown when a case is cut short.
const SHOWN: usize = 6;

/// What the case had seen, and what should have come next.
fn report_progress() {
    let Some((case, log)) = RUNNING.get() else {
        return;
    };
    let seen = log.text();
    if !seen.is_empty() {
        println!("\nThe case had seen:");
        let earlier = seen.lines().count().saturating_sub(SHOWN);
        if earlier > 0 {
            println!("   ({earlier} lines before these)");
        }
        for line in seen.lines().skip(earlier) {
            println!("   {line}");
        }
    }
    if let Some(next) = snapshot::line(case, seen.lines().count()) {
        println!("\nThe next line it expects:\n   {next}");
    }
}

/// A stub ends the case at once, on whichever thread it is met. Other panics are
/// counted, so that catching them hides nothing.
fn watch_panics() {
    let default = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if let Some(place) = stub(info) {
            ENDING.store(true, Ordering::SeqCst);
            println!("{STUB_AT}{place}");
            process::exit(Verdict::Stub.code());
        }
        if probes::a_panic_is_expected() {
            return;
        }
        if info.payload_as_str() == Some(PROBE) {
            PANICS.fetch_add(1, Ordering::SeqCst);
        } else if PANICS.fetch_add(1, Ordering::SeqCst) == 0 {
            // The first one tells the story; it may stand for many.
            default(info);
            report_own_place();
        }
    }));
}

/// The lines of the workbook that led to a panic somewhere else.
fn report_own_place() {
    for line in frames::in_workbook(&Backtrace::force_capture().to_string()) {
        eprintln!("    {line}");
    }
}

/// The place of a `todo!()` or `unimplemented!()`, when it is one.
fn stub(info: &PanicHookInfo<'_>) -> Option<String> {
    let message = info.payload_as_str()?;
    let is_stub =
        message.starts_with("not yet implemented") || message.starts_with("not implemented");
    let place = info.location()?;
    is_stub.then(|| format!("{}:{}", place.file(), place.line()))
}

/// Bytes of memory that a case may set aside; the stacks of its threads count whole.
/// Several cases run at once, and one that allocates without end must not take the
/// machine with it.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 2 << 30;

/// A case above it is ended by the allocator, with a message.
#[cfg(target_os = "linux")]
fn limit_memory() {
    // SAFETY: two system calls with a pointer to a local that outlives them.
    unsafe {
        let mut limit = std::mem::zeroed::<libc::rlimit>();
        if libc::getrlimit(libc::RLIMIT_DATA, &mut limit) == 0 {
            limit.rlim_cur = limit.rlim_max.min(MEMORY);
            libc::setrlimit(libc::RLIMIT_DATA, &limit);
        }
    }
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

#[cfg(target_os = "linux")]
fn report_threads(verdict: Verdict) {
    stacks::report(verdict);
}

#[cfg(not(target_os = "linux"))]
fn report_threads(_: Verdict) {
    println!("(Where its threads are can be told on Linux only.)");
}
