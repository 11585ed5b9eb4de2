//! Finds the cases that meet a stub, many in one process: a reader's `cargo test` has hundreds
//! of them, and starting a process for each takes most of its time.
//!
//! Only that a case meets a stub, and prints nothing, is believed. Any other case is judged by a
//! worker of its own.
//! What an earlier case has left running may meet a stub, too, so a stub counts for a case if
//! the case's own thread meets it, or if there was no earlier case.

use crate::task::Work;
use crate::worker;
use crate::worker_process;
use crate::{Case, Run, Subject, Transcript};
use judge_protocol::Location;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};
use std::{io, process};

/// The stubs by the names of the cases that meet them.
pub(crate) type Stubs = HashMap<String, Location>;

/// What one process has found.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Found {
    stubs: Stubs,
    /// The case with which another process must begin; `None` where no more is to be found.
    goes_on_with: Option<String>,
}

/// A case that meets no stub in this time is taken for attempted, and judged on its own.
const PATIENCE: Duration = Duration::from_millis(200);

/// The stubs that the cases meet, up to the first case that meets none or that prints. Blocks until all the
/// processes that it starts have ended.
///
/// # Errors
///
/// When no process can be started.
pub(crate) fn find(subject: &Subject, cases: &[&Case]) -> io::Result<Stubs> {
    let mut stubs = Stubs::new();
    let mut next = cases.first().copied();
    while let Some(case) = next {
        let ended = worker_process::run::<Found>(subject, case, Work::FindStubs, 10 * PATIENCE)?;
        // What a case prints belongs to its report, and cannot be told apart here.
        if !ended.output.trim().is_empty() {
            break;
        }
        let found = ended.report.unwrap_or_default();
        let is_further = !found.stubs.is_empty();
        stubs.extend(found.stubs);
        next = cases
            .iter()
            .copied()
            .find(|case| is_further && found.goes_on_with.as_deref() == Some(case.name()));
    }
    Ok(stubs)
}

/// In the worker: runs the cases one after another, as long as they meet stubs. Leaves what it
/// has found, and ends the process.
pub(crate) fn run_cases(cases: impl Iterator<Item = &'static Case>) -> ! {
    worker::limit_memory();
    let (events, seen) = mpsc::channel();
    watch_stubs(events.clone());
    let mut found = Found::default();
    for case in cases {
        let Run::Behaviour(run) = case.run else {
            continue;
        };
        let is_first = found.stubs.is_empty();
        let Some(own) = start(run, events.clone()) else {
            break;
        };
        match first_event(own, &seen) {
            Some(Event::Stub(thread, stub)) if thread == own => {
                found.stubs.insert(case.name().to_owned(), stub);
            }
            Some(Event::Stub(_, stub)) if is_first => {
                found.stubs.insert(case.name().to_owned(), stub);
            }
            Some(Event::Stub(..)) => {
                found.goes_on_with = Some(case.name().to_owned());
                break;
            }
            Some(Event::End(_)) | None => break,
        }
    }
    leave(&found)
}

/// What the threads of the cases tell.
enum Event {
    /// The thread has met the stub there.
    Stub(ThreadId, Location),
    /// The thread of a case has come to its end.
    End(ThreadId),
}

/// Tells of each stub that any thread meets, and keeps the thread there. Other panics are
/// silent.
fn watch_stubs(events: Sender<Event>) {
    panic::set_hook(Box::new(move |info| {
        if let Some(stub) = worker::stub(info) {
            // The process ends as soon as nobody receives.
            let _ = events.send(Event::Stub(thread::current().id(), stub));
            // Nothing is dropped, and nothing goes on, that a later case could see.
            loop {
                thread::park();
            }
        }
    }));
}

/// Runs the case on a thread of its own, with a stack as large as that of a main thread.
fn start(run: fn(&Transcript), events: Sender<Event>) -> Option<ThreadId> {
    const STACK: usize = 8 << 20;
    let case = move || {
        let log = Transcript::default();
        let _ = panic::catch_unwind(AssertUnwindSafe(|| run(&log)));
        let _ = events.send(Event::End(thread::current().id()));
    };
    let started = thread::Builder::new().stack_size(STACK).spawn(case);
    started.ok().map(|handle| handle.thread().id())
}

/// The first stub that anybody meets, or the end of the thread `own`. Blocks until then, or
/// until the patience ends: then `None`.
fn first_event(own: ThreadId, seen: &Receiver<Event>) -> Option<Event> {
    let give_up = Instant::now() + PATIENCE;
    loop {
        let left = give_up.saturating_duration_since(Instant::now());
        match seen.recv_timeout(left).ok()? {
            Event::End(thread) if thread != own => {}
            event => return Some(event),
        }
    }
}

fn leave(found: &Found) -> ! {
    worker::leave_report(found);
    process::exit(0);
}
