//! Where every other thread of this process is (Linux).
//!
//! Each gets a signal whose handler takes a backtrace. That is not what a signal
//! handler may do in general; here the process is about to end, and a thread that
//! waits holds no lock that the backtrace needs. Should one not answer within half
//! a second, the others are still told.

use crate::{frames, threads, worker};
use judge_protocol::{ThreadGroup, ThreadOwner, ThreadState, Verdict};
use std::backtrace::Backtrace;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

static TRACE: Mutex<Option<Backtrace>> = Mutex::new(None);
static TAKEN: AtomicBool = AtomicBool::new(false);

extern "C" fn take_backtrace(_signal: libc::c_int) {
    let trace = Backtrace::force_capture();
    if let Ok(mut slot) = TRACE.try_lock() {
        *slot = Some(trace);
    }
    TAKEN.store(true, Ordering::SeqCst);
}

/// For every thread but the caller and the watchdog: the call it waits in and the lines
/// of the reader's and the case's code that led there. Threads that are in the same
/// place are told once.
pub(crate) fn groups(verdict: Verdict) -> Vec<ThreadGroup> {
    install_handler();
    let me = threads::current();
    let mut all = threads::others();
    all.push(first());
    all.sort_unstable();
    let mut groups: Vec<ThreadGroup> = Vec::new();
    for thread in all {
        if thread == me || Some(thread) == worker::watchdog() {
            continue;
        }
        let found = describe(thread, verdict);
        match groups.iter_mut().find(|known| are_alike(known, &found)) {
            Some(known) => known.count += 1,
            None => groups.push(found),
        }
    }
    groups
}

/// Whether the two differ in nothing but the number of their threads.
fn are_alike(one: &ThreadGroup, other: &ThreadGroup) -> bool {
    let one = ThreadGroup {
        count: other.count,
        ..one.clone()
    };
    one == *other
}

/// Whose thread it is, the call it waits in, and its places in the workbook.
fn describe(thread: threads::ThreadId, verdict: Verdict) -> ThreadGroup {
    let (owner, name) = owner(thread);
    // Before its backtrace is asked for, because that wakes it up.
    let activity = threads::activity(thread);
    let trace = backtrace_of(thread).map(|trace| trace.to_string());
    let trace = trace.unwrap_or_default();
    let call = frames::waits_in(&trace);
    let state = match activity {
        _ if verdict == Verdict::Polls && call.is_some() => ThreadState::Polls,
        None => ThreadState::Unknown,
        Some(now) if now.waits || now.naps => ThreadState::Waits,
        Some(_) => ThreadState::Runs,
    };
    ThreadGroup {
        owner,
        name,
        state,
        call,
        locations: frames::in_workbook(&trace),
        count: 1,
    }
}

/// Whose thread it is; the name, when the subject gave it one. A thread without a name
/// of its own has that of the thread that started it.
fn owner(thread: threads::ThreadId) -> (ThreadOwner, Option<String>) {
    if thread == first() {
        return (ThreadOwner::Case, None);
    }
    if !threads::of_the_subject().contains(&thread) {
        return (ThreadOwner::CaseHelper, None);
    }
    let name = threads::name(thread);
    let is_its_own = name != threads::name(first());
    (ThreadOwner::Subject, is_its_own.then_some(name))
}

/// The thread that runs the case.
fn first() -> threads::ThreadId {
    threads::ThreadId::from(std::process::id())
}

fn install_handler() {
    let handler: extern "C" fn(libc::c_int) = take_backtrace;
    // SAFETY: an all-zero sigaction is a valid one, and the handler has the
    // signature that a handler without SA_SIGINFO must have.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler as usize;
        action.sa_flags = libc::SA_RESTART;
        libc::sigaction(libc::SIGUSR2, &action, std::ptr::null_mut());
    }
}

fn backtrace_of(thread: threads::ThreadId) -> Option<Backtrace> {
    TAKEN.store(false, Ordering::SeqCst);
    let process = i64::from(std::process::id());
    // SAFETY: tgkill only takes numbers; a thread that has ended is an error code.
    unsafe { libc::syscall(libc::SYS_tgkill, process, thread, libc::SIGUSR2) };
    let give_up = Instant::now() + Duration::from_millis(300);
    while !TAKEN.load(Ordering::SeqCst) && Instant::now() < give_up {
        thread::sleep(Duration::from_micros(100));
    }
    TRACE.try_lock().ok()?.take()
}
