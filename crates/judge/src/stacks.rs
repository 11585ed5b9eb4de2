//! Where every other thread of this process is (Linux).
//!
//! Each gets a signal whose handler takes a backtrace. That is not what a signal
//! handler may do in general; here the process is about to end, and a thread that
//! waits holds no lock that the backtrace needs. Should one not answer within half
//! a second, the others are still told.

use crate::{Verdict, frames, threads, worker};
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

/// Prints, for every thread but the caller and the watchdog, the call it waits in
/// and the lines of the reader's and the case's code that led there. Threads that
/// do the same are told once.
pub fn report(verdict: Verdict) {
    install_handler();
    let me = threads::current();
    let mut all = threads::others();
    all.push(first());
    all.sort_unstable();
    let mut groups: Vec<(Vec<String>, usize)> = Vec::new();
    for thread in all {
        if thread == me || Some(thread) == worker::watchdog() {
            continue;
        }
        let lines = describe(thread, verdict);
        match groups.iter_mut().find(|(known, _)| *known == lines) {
            Some((_, count)) => *count += 1,
            None => groups.push((lines, 1)),
        }
    }
    println!("\nWhere its threads are:");
    for (lines, count) in groups {
        let times = if count > 1 {
            format!(" ({count} of them)")
        } else {
            String::new()
        };
        for (index, line) in lines.iter().enumerate() {
            match index {
                0 => println!("   {line}{times}"),
                _ => println!("      {line}"),
            }
        }
    }
}

/// Whose thread it is, the call it waits in, and its lines in the workbook.
fn describe(thread: threads::ThreadId, verdict: Verdict) -> Vec<String> {
    let who = match threads::name(thread) {
        _ if thread == first() => "the case itself".to_owned(),
        _ if !threads::of_the_subject().contains(&thread) => "a thread of the case".to_owned(),
        name if name == threads::name(first()) => "a thread of your code".to_owned(),
        name => format!("a thread of your code, `{name}`"),
    };
    // Before its backtrace is asked for, because that wakes it up.
    let runs = threads::activity(thread).is_some_and(|now| !now.waits && !now.naps);
    let trace = backtrace_of(thread).map(|trace| trace.to_string());
    let trace = trace.unwrap_or_default();
    let call = match (frames::waits_in(&trace), verdict) {
        (Some(call), Verdict::Polls) => Some(format!("is in {call}")),
        (Some(call), _) if runs => Some(format!("keeps running, and is in {call}")),
        (Some(call), _) => Some(format!("waits in {call}")),
        (None, _) => runs.then(|| "keeps running".to_owned()),
    };
    let places = frames::in_workbook(&trace);
    [who].into_iter().chain(call).chain(places).collect()
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
