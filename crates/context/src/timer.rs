//! Calls at a time: one thread for all of them, which runs only while there are any.

use crate::Call;
use std::collections::BTreeMap;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How long the thread stays when it has nothing to wait for. Whoever makes and drops one
/// timer after the other would start a thread for each otherwise.
const LINGER: Duration = Duration::from_millis(20);

/// When a call is due; the number tells apart those that are due at the same time.
type Key = (Instant, u64);

struct Timers {
    calls: BTreeMap<Key, Call>,
    next_number: u64,
    thread: Thread,
}

/// What the thread of the timers does.
#[derive(Clone, Copy)]
enum Thread {
    /// There is none.
    None,
    /// It runs, and will look at the timers before it waits.
    Busy,
    /// It waits for the first call to be due, or for the end of [`LINGER`].
    Waits { until: Instant, lingers: bool },
}

static TIMERS: Mutex<Timers> = Mutex::new(Timers {
    calls: BTreeMap::new(),
    next_number: 0,
    thread: Thread::None,
});

/// Wakes the thread when it waits too long: for a call that was taken back, or past one that
/// is due sooner.
static CHANGED: Condvar = Condvar::new();

/// A call that is due at some time. Dropping it takes the call back.
#[derive(Debug)]
#[must_use = "dropping it takes the call back"]
pub struct Timer {
    key: Key,
}

/// Has a thread call `call` once, at `when` or soon after. Does not block.
///
/// All calls of a program share one thread, and are made one after the other, in the order of
/// their times: so `call` should be short and must not wait, or every deadline of the program
/// is late. Nor should the `Drop` of anything that it holds. A time that has passed is
/// allowed. If the call panics, the other calls are not disturbed.
///
/// Dropping the [`Timer`] takes the call back if it has not begun; it does not wait for a
/// call that has.
///
/// # Panics
///
/// If the system refuses to start a thread.
pub fn call_at(when: Instant, call: impl FnOnce() + Send + 'static) -> Timer {
    let call: Call = Box::new(call);
    let mut timers = timers();
    if let Thread::None = timers.thread {
        match thread::Builder::new().name("timers".into()).spawn(run) {
            Ok(_) => timers.thread = Thread::Busy,
            Err(error) => {
                // The lock goes first: the call, which is dropped now, may hold a timer.
                drop(timers);
                panic!("failed to start the thread of the timers: {error}");
            }
        }
    }
    let key = (when, timers.next_number);
    timers.next_number += 1;
    timers.calls.insert(key, call);
    match timers.thread {
        Thread::Waits { until, .. } if when < until => CHANGED.notify_one(),
        Thread::Waits { .. } | Thread::Busy | Thread::None => {}
    }
    Timer { key }
}

impl Drop for Timer {
    fn drop(&mut self) {
        let mut timers = timers();
        let call = timers.calls.remove(&self.key);
        // The thread would wait for nothing otherwise. At most one wake-up a wait, however
        // many timers come and go: when it lingers, it is woken by nobody but time.
        if timers.calls.is_empty()
            && let Thread::Waits { lingers: false, .. } = timers.thread
        {
            timers.thread = Thread::Busy;
            CHANGED.notify_one();
        }
        drop(timers);
        // Outside the lock: what it holds may itself hold a timer.
        drop(call);
    }
}

/// Nothing panics while it holds the lock.
fn timers() -> MutexGuard<'static, Timers> {
    TIMERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The thread: calls what is due, waits, and ends when there has been nothing to wait for.
fn run() {
    let mut has_lingered = false;
    loop {
        call_what_is_due();
        let mut timers = timers();
        let now = Instant::now();
        let (until, lingers) = match timers.calls.first_key_value() {
            Some(((when, _), _)) => (*when, false),
            None if has_lingered => {
                timers.thread = Thread::None;
                return;
            }
            None => (now + LINGER, true),
        };
        timers.thread = Thread::Waits { until, lingers };
        let patience = until.saturating_duration_since(now);
        let (mut timers, _) = CHANGED
            .wait_timeout(timers, patience)
            .unwrap_or_else(PoisonError::into_inner);
        timers.thread = Thread::Busy;
        has_lingered = lingers;
    }
}

/// Makes the calls that are due, each without the lock.
fn call_what_is_due() {
    loop {
        let call = {
            let mut timers = timers();
            match timers.calls.first_entry() {
                Some(first) if first.key().0 <= Instant::now() => first.remove(),
                _ => return,
            }
        };
        // The panic has been reported, and the other calls are still to be made. To drop what
        // it carries could panic again.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(call)) {
            mem::forget(payload);
        }
    }
}
