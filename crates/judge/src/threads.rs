//! Which threads this process has, and what the kernel says they are doing.
//!
//! Linux tells both in `/proc/self/task`. Elsewhere nothing is known: the checks
//! that need it are skipped there, and the others (values, order, ends, hangs)
//! still judge.

use crate::sync::lock;
use std::sync::Mutex;
use std::time::Duration;

/// The number the kernel has for a thread.
pub type ThreadId = i64;

/// The judge's own threads: its watchdog and its feeders.
static OURS: Mutex<Vec<ThreadId>> = Mutex::new(Vec::new());

/// Marks the calling thread as the judge's.
pub fn this_one_is_ours() {
    lock(&OURS).push(current());
}

/// The threads that the subject started and that have not ended.
pub fn of_the_subject() -> Vec<ThreadId> {
    let ours = lock(&OURS).clone();
    others()
        .into_iter()
        .filter(|thread| !ours.contains(thread))
        .collect()
}

/// What a thread does, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Asleep in the kernel, where only somebody else can wake it.
    pub waits: bool,
    /// Asleep in the kernel, until a time that it chose itself.
    pub naps: bool,
    /// How many times it has been put to sleep or interrupted so far.
    pub switches: u64,
    /// How long it has been running on a processor so far.
    pub ran: Duration,
}

#[cfg(target_os = "linux")]
mod system {
    use super::{Activity, ThreadId};
    use std::fs;
    use std::time::Duration;

    pub const KNOWN: bool = true;

    pub fn current() -> ThreadId {
        ThreadId::from(rustix::thread::gettid().as_raw_nonzero().get())
    }

    /// How often the calling thread has given up the processor in order to wait.
    pub fn times_waited() -> u64 {
        // SAFETY: an all-zero rusage is a valid one, and the call only writes to it.
        let usage = unsafe {
            let mut usage: libc::rusage = std::mem::zeroed();
            libc::getrusage(libc::RUSAGE_THREAD, &mut usage);
            usage
        };
        usage.ru_nvcsw.unsigned_abs()
    }

    /// Every thread but the first, the one that runs the case.
    pub fn others() -> Vec<ThreadId> {
        let first = ThreadId::from(std::process::id());
        let Ok(tasks) = fs::read_dir("/proc/self/task") else {
            return Vec::new();
        };
        tasks
            .filter_map(|task| task.ok()?.file_name().to_str()?.parse().ok())
            .filter(|thread| *thread != first)
            .collect()
    }

    pub fn name(thread: ThreadId) -> String {
        let name = fs::read_to_string(format!("/proc/self/task/{thread}/comm"));
        name.unwrap_or_default().trim().to_owned()
    }

    /// `None` when the thread has ended.
    pub fn activity(thread: ThreadId) -> Option<Activity> {
        let status = fs::read_to_string(format!("/proc/self/task/{thread}/status")).ok()?;
        let field = |name: &str| {
            status
                .lines()
                .find_map(|line| line.strip_prefix(name))
                .map(str::trim)
        };
        let asleep = field("State:")?.starts_with('S');
        let switches = ["voluntary_ctxt_switches:", "nonvoluntary_ctxt_switches:"]
            .into_iter()
            .filter_map(|name| field(name)?.parse::<u64>().ok())
            .sum();
        let naps = asleep && naps(thread);
        Some(Activity {
            waits: asleep && !naps,
            naps,
            switches,
            ran: ran(thread),
        })
    }

    /// The first number in `schedstat`, in nanoseconds.
    fn ran(thread: ThreadId) -> Duration {
        let text = fs::read_to_string(format!("/proc/self/task/{thread}/schedstat"));
        let nanoseconds = text
            .ok()
            .and_then(|text| text.split(' ').next()?.parse().ok());
        Duration::from_nanos(nanoseconds.unwrap_or_default())
    }

    /// Whether the system call the thread sleeps in has a time limit.
    fn naps(thread: ThreadId) -> bool {
        // Number and arguments of the call, in hexadecimal but for the number.
        let Ok(call) = fs::read_to_string(format!("/proc/self/task/{thread}/syscall")) else {
            return false;
        };
        let mut words = call.split_whitespace();
        match words.next().and_then(|number| number.parse().ok()) {
            // The fourth argument of futex is the time limit: none when null.
            Some(libc::SYS_futex) => words.nth(3) != Some("0x0"),
            Some(libc::SYS_nanosleep | libc::SYS_clock_nanosleep) => true,
            _ => false,
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::{Activity, ThreadId};

    pub const KNOWN: bool = false;

    pub fn current() -> ThreadId {
        0
    }

    pub fn times_waited() -> u64 {
        0
    }

    pub fn others() -> Vec<ThreadId> {
        Vec::new()
    }

    pub fn name(_: ThreadId) -> String {
        String::new()
    }

    pub fn activity(_: ThreadId) -> Option<Activity> {
        None
    }
}

pub use system::{KNOWN, activity, current, name, others, times_waited};
