//! Where every other thread of this process is (Linux).
//!
//! Each gets a signal whose handler takes a backtrace. That is not what a signal
//! handler may do in general; here the process is about to end, and a thread that
//! waits holds no lock that the backtrace needs. Should one not answer within half
//! a second, the others are still told.

use crate::{Verdict, child, frames, threads};
use std::backtrace::Backtrace;
use std::io::{self, Write};
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
/// and the lines of the reader's and the case's code that led there.
pub fn report(verdict: Verdict) {
    install_handler();
    let me = threads::current();
    let first = threads::ThreadId::from(std::process::id());
    let mut all = threads::others();
    all.push(first);
    all.sort_unstable();
    println!("\nWhere its threads are:");
    for thread in all {
        if thread == me || Some(thread) == child::watchdog() {
            continue;
        }
        let who = match thread {
            _ if thread == first => "the case itself".to_owned(),
            _ if !threads::of_the_subject().contains(&thread) => "a thread of the case".to_owned(),
            _ => match threads::name(thread) {
                name if name == threads::name(first) => "a thread of your code".to_owned(),
                name => format!("a thread of your code, `{name}`"),
            },
        };
        println!("   {who}");
        let trace = backtrace_of(thread).map(|trace| trace.to_string());
        let trace = trace.unwrap_or_default();
        let call = if verdict == Verdict::Polls {
            "is in"
        } else {
            "waits in"
        };
        if let Some(function) = frames::waits_in(&trace) {
            println!("      {call} {function}");
        }
        for line in frames::in_workbook(&trace) {
            println!("      {line}");
        }
        let _ = io::stdout().flush();
    }
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
