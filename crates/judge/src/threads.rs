//! Which threads this process has, and what the kernel says they are doing.
//!
//! Linux tells both in `/proc/self/task`. Elsewhere, and where Linux is asked not to tell,
//! nothing is known: the checks that need it are skipped there, and the others (values,
//! order, ends, hangs) still judge.

use crate::sync::lock;
use std::sync::Mutex;
use std::time::Duration;

/// The number the kernel has for a thread.
pub(crate) type ThreadId = i64;

/// The judge's own threads: its watchdog and its feeders.
static OURS: Mutex<Vec<ThreadId>> = Mutex::new(Vec::new());

/// Marks the calling thread as the judge's.
pub(crate) fn this_one_is_ours() {
    lock(&OURS).push(current());
}

/// Whether the thread is the judge's.
pub(crate) fn is_ours(thread: ThreadId) -> bool {
    lock(&OURS).contains(&thread)
}

/// The threads that the subject started and that have not ended.
pub(crate) fn of_the_subject() -> Vec<ThreadId> {
    let ours = lock(&OURS).clone();
    others()
        .into_iter()
        .filter(|thread| !ours.contains(thread))
        .collect()
}

/// What a thread does, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Activity {
    /// What it does just now.
    pub(crate) state: State,
    /// How many times it has been put to sleep or interrupted so far.
    pub(crate) switches: u64,
    /// How long it has been running on a processor so far.
    pub(crate) ran: Duration,
}

/// What a thread does just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(all(target_os = "linux", not(feature = "portable"))),
    expect(dead_code, reason = "nothing tells what threads do")
)]
pub(crate) enum State {
    /// It runs, or could run if a processor were free.
    Runs,
    /// It waits for another thread of this process, without a time limit: a lock, a
    /// channel, a thread's end. Nothing else can wake it.
    Blocked,
    /// It has set itself a time at which it goes on.
    Sleeps,
    /// It waits for something outside of this process: a file, a socket, a program. That
    /// may have a time limit too, which nobody can see.
    AwaitsSystem,
}

impl State {
    pub(crate) fn is_asleep(self) -> bool {
        self != State::Runs
    }
}

/// Some threads at one moment, sorted by their numbers.
pub(crate) type Snapshot = Vec<(ThreadId, Activity)>;

/// What each of the threads does; those that have ended are left out.
pub(crate) fn snapshot(threads: impl IntoIterator<Item = ThreadId>) -> Snapshot {
    let mut all: Vec<_> = threads
        .into_iter()
        .filter_map(|thread| Some((thread, activity(thread)?)))
        .collect();
    all.sort_by_key(|(thread, _)| *thread);
    all
}

/// Whether none of the threads can ever go on, and nobody but a thread that is in neither
/// snapshot can change that.
///
/// Two snapshots prove it. Who was blocked in both, and was not woken between them, was
/// blocked all the time from the first to the second; so there was a moment at which all
/// of them were.
pub(crate) fn are_deadlocked(earlier: &Snapshot, later: &Snapshot) -> bool {
    earlier == later
        && later
            .iter()
            .all(|(_, activity)| activity.state == State::Blocked)
}

#[cfg(all(target_os = "linux", not(feature = "portable")))]
mod system {
    use super::{Activity, State, ThreadId};
    use std::fs;
    use std::sync::OnceLock;
    use std::time::Duration;

    /// Whether the kernel tells what threads do. A container may keep it from us.
    pub(crate) fn known() -> bool {
        static KNOWN: OnceLock<bool> = OnceLock::new();
        *KNOWN.get_or_init(|| {
            let me = current();
            activity(me).is_some() && read(me, "syscall").is_some() && ran(me).is_some()
        })
    }

    pub(crate) fn current() -> ThreadId {
        ThreadId::from(rustix::thread::gettid().as_raw_nonzero().get())
    }

    /// How often the calling thread has given up the processor in order to wait.
    pub(crate) fn times_waited() -> u64 {
        let status = read(current(), "status").unwrap_or_default();
        field(&status, "voluntary_ctxt_switches:").unwrap_or_default()
    }

    /// Every thread but the first, the one that runs the case.
    pub(crate) fn others() -> Vec<ThreadId> {
        let first = ThreadId::from(std::process::id());
        let Ok(tasks) = fs::read_dir("/proc/self/task") else {
            return Vec::new();
        };
        tasks
            .filter_map(|task| task.ok()?.file_name().to_str()?.parse().ok())
            .filter(|thread| *thread != first)
            .collect()
    }

    pub(crate) fn name(thread: ThreadId) -> String {
        let name = read(thread, "comm").unwrap_or_default();
        name.trim().to_owned()
    }

    /// `None` when the thread has ended.
    pub(crate) fn activity(thread: ThreadId) -> Option<Activity> {
        let status = read(thread, "status")?;
        let switches = ["voluntary_ctxt_switches:", "nonvoluntary_ctxt_switches:"]
            .into_iter()
            .filter_map(|name| field(&status, name))
            .sum();
        let is_asleep = status
            .lines()
            .find_map(|line| line.strip_prefix("State:"))?
            .trim()
            .starts_with('S');
        Some(Activity {
            state: if is_asleep {
                sleep(thread)
            } else {
                State::Runs
            },
            switches,
            ran: ran(thread).unwrap_or_default(),
        })
    }

    fn read(thread: ThreadId, file: &str) -> Option<String> {
        fs::read_to_string(format!("/proc/self/task/{thread}/{file}")).ok()
    }

    fn field(status: &str, name: &str) -> Option<u64> {
        let value = status.lines().find_map(|line| line.strip_prefix(name))?;
        value.trim().parse().ok()
    }

    /// The first number in `schedstat`, in nanoseconds.
    fn ran(thread: ThreadId) -> Option<Duration> {
        let text = read(thread, "schedstat")?;
        let nanoseconds = text.split(' ').next()?.parse().ok()?;
        Some(Duration::from_nanos(nanoseconds))
    }

    /// The address of what the thread waits for, if that is in the memory of this process. For
    /// a lock of the standard library it is the same for all that wait for one lock.
    pub(crate) fn waits_at(thread: ThreadId) -> Option<String> {
        let call = read(thread, "syscall")?;
        let mut words = call.split_whitespace();
        let number: i64 = words.next()?.parse().ok()?;
        let address = words.next()?;
        (number == libc::SYS_futex).then(|| address.to_owned())
    }

    /// What the thread waits for, by the system call in which it sleeps.
    fn sleep(thread: ThreadId) -> State {
        // Number and arguments of the call, in hexadecimal but for the number.
        let call = read(thread, "syscall").unwrap_or_default();
        let mut words = call.split_whitespace();
        match words.next().and_then(|number| number.parse().ok()) {
            // The fourth argument is the time limit: none when null.
            Some(libc::SYS_futex) if words.nth(3) == Some("0x0") => State::Blocked,
            Some(libc::SYS_futex | libc::SYS_nanosleep | libc::SYS_clock_nanosleep) => {
                State::Sleeps
            }
            _ => State::AwaitsSystem,
        }
    }
}

#[cfg(not(all(target_os = "linux", not(feature = "portable"))))]
mod system {
    use super::{Activity, ThreadId};

    pub(crate) fn known() -> bool {
        false
    }

    pub(crate) fn current() -> ThreadId {
        0
    }

    pub(crate) fn times_waited() -> u64 {
        0
    }

    pub(crate) fn others() -> Vec<ThreadId> {
        Vec::new()
    }

    pub(crate) fn activity(_: ThreadId) -> Option<Activity> {
        None
    }
}

pub(crate) use system::{activity, current, known, others, times_waited};
#[cfg(all(target_os = "linux", not(feature = "portable")))]
pub(crate) use system::{name, waits_at};
