//! Ends a case that can never end, and one that takes too long.

use crate::case_clock::CaseClock;
use crate::threads::{self, ThreadId};
use crate::{time_limit, worker};
use judge_protocol::Verdict;
use std::sync::OnceLock;
use std::sync::mpsc;
use std::time::Duration;
use std::{process, thread};

/// How often the watchdog looks.
const TICK: Duration = Duration::from_millis(20);

/// How many time limits may pass on the wall, however busy the machine is.
const WALL: u32 = 12;

/// How many times as long a case may take where nobody knows what its threads do, nor how
/// much the process works, so that a busy machine cannot be told from a case that hangs.
#[cfg(not(unix))]
const WHERE_UNKNOWN: u32 = 4;

static WATCHDOG: OnceLock<ThreadId> = OnceLock::new();

/// The thread of the watchdog, once it runs.
pub(crate) fn thread() -> Option<ThreadId> {
    WATCHDOG.get().copied()
}

/// The longest that a worker may take until it has ended itself.
pub(crate) fn longest() -> Duration {
    time_limit() * WALL
}

/// Ends the process as `HUNG` when its threads wait for each other, or when the time is up.
/// Returns as soon as the watchdog runs.
pub(crate) fn start() {
    let (ready, started) = mpsc::channel();
    thread::spawn(move || {
        threads::this_one_is_ours();
        WATCHDOG.get_or_init(threads::current);
        let _ = ready.send(());
        let reason = if threads::known() {
            watch()
        } else {
            watch_work()
        };
        worker::end(Verdict::Hung, &reason);
    });
    // The judge's threads are told from the subject's by a list: be on it first.
    let _ = started.recv();
}

/// Returns when the threads wait for each other or the time is up, and says which it is.
fn watch() -> String {
    let limit = time_limit();
    let runner = parent();
    let mut clock = CaseClock::start();
    let mut before = everybody_else();
    loop {
        thread::sleep(TICK);
        if parent() != runner {
            // Nobody is left who would read the report, or end this process.
            process::exit(1);
        }
        let now = everybody_else();
        if threads::are_deadlocked(&before, &now) {
            return deadlock(now.len());
        }
        let all_asleep = now.iter().all(|(_, activity)| activity.state.is_asleep());
        if clock.tick(all_asleep) > limit {
            return format!("not over after {} s", limit.as_secs_f64());
        }
        if clock.elapsed() > longest() {
            let seconds = longest().as_secs_f64();
            return format!(
                "not over after {seconds} s, in most of which the machine had no processor for it"
            );
        }
        before = now;
    }
}

/// The same where nobody knows what the threads do. A process that works now and then is not
/// stuck, however busy the machine is; one that has not worked for a whole limit is.
#[cfg(unix)]
fn watch_work() -> String {
    use crate::case_clock::worked;
    use std::time::Instant;

    /// How often it looks.
    const LOOK: Duration = Duration::from_millis(250);
    /// More than a look takes, and than a case takes that looks whether something has come.
    const OWN_WORK: Duration = Duration::from_millis(1);
    let limit = time_limit();
    let (started, at_start) = (Instant::now(), worked());
    // When it had last moved, what it had worked by then, and the looks since.
    let (mut moved, mut before, mut looks) = (started, at_start, 0);
    loop {
        thread::sleep(LOOK);
        looks += 1;
        let now = worked();
        if now.saturating_sub(before) > OWN_WORK * looks {
            (moved, before, looks) = (Instant::now(), now, 0);
        }
        let seconds = limit.as_secs_f64();
        if moved.elapsed() > limit {
            return format!("nothing has moved for {seconds} s");
        }
        if now.saturating_sub(at_start) > limit {
            return format!("not over after {seconds} s of work");
        }
        if started.elapsed() > longest() {
            return format!("not over after {} s", longest().as_secs_f64());
        }
    }
}

/// The same where nothing is known.
#[cfg(not(unix))]
fn watch_work() -> String {
    let limit = time_limit() * WHERE_UNKNOWN;
    thread::sleep(limit);
    format!("not over after {} s", limit.as_secs_f64())
}

fn deadlock(threads: usize) -> String {
    match threads {
        1 => "the case waits, and no other thread is left that could wake it".to_owned(),
        2 => "a deadlock: both threads wait, and nobody is left who could wake them".to_owned(),
        n => format!("a deadlock: all {n} threads wait, and nobody is left who could wake one"),
    }
}

/// What every thread but the watchdog does.
fn everybody_else() -> threads::Snapshot {
    let first = ThreadId::from(std::process::id());
    let all = threads::others().into_iter().chain([first]);
    threads::snapshot(all.filter(|thread| Some(*thread) != self::thread()))
}

/// The process that has started this one, or that has taken it over since.
#[cfg(unix)]
fn parent() -> Option<rustix::process::Pid> {
    rustix::process::getppid()
}

#[cfg(not(unix))]
fn parent() {}
