//! Where every other thread of this process is (Linux).
//!
//! Each thread gets a signal. Its handler may interrupt anything, a memory allocation among
//! others, and so it neither allocates nor takes a lock: it walks its own stack and writes
//! the addresses into memory that was set aside for it. What they mean is found out
//! afterwards, outside of the handler.

use crate::threads::{self, Activity, State, ThreadId};
use crate::{frames, watchdog};
use judge_protocol::{ThreadGroup, ThreadOwner, ThreadState, Verdict};
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{ptr, thread};

/// So many of a thread's innermost calls are kept.
const DEPTH: usize = 128;

/// How long all threads together may take to answer. Who runs, and gets no processor, is
/// told without its places.
const DEADLINE: Duration = Duration::from_secs(2);

/// The memory into which one thread writes where it is.
struct Slot {
    thread: ThreadId,
    addresses: [AtomicUsize; DEPTH],
    /// How many addresses are written.
    length: AtomicUsize,
    is_complete: AtomicBool,
}

/// The slots of all threads that are asked; they are never freed, so that an answer that
/// comes late does no harm.
static SLOTS: AtomicPtr<Vec<Slot>> = AtomicPtr::new(ptr::null_mut());

/// For every thread but the caller and the watchdog: the call it waits in and the lines
/// of the reader's and the case's code that led there. Threads that are in the same
/// place are told once.
///
/// Blocks until they have answered, two seconds at the most.
pub(crate) fn groups(verdict: Verdict) -> Vec<ThreadGroup> {
    let me = threads::current();
    let mut all = threads::others();
    all.push(first());
    all.retain(|thread| *thread != me && Some(*thread) != watchdog::thread());
    all.sort_unstable();
    // Before they are asked, because that wakes them up.
    let before: Vec<_> = all
        .iter()
        .map(|&thread| (threads::activity(thread), threads::waits_at(thread)))
        .collect();
    let slots = ask(&all);
    let mut found = Vec::new();
    for (slot, (activity, address)) in slots.iter().zip(before) {
        let group = describe(slot, activity, verdict);
        let is_a_lock = group.call.as_deref().is_some_and(waits_for_a_lock);
        found.push((group, address.filter(|_| is_a_lock)));
    }
    tell_locks_apart(&mut found);
    let mut groups: Vec<ThreadGroup> = Vec::new();
    for (found, _) in found {
        match groups.iter_mut().find(|known| are_alike(known, &found)) {
            Some(known) => known.count += 1,
            None => groups.push(found),
        }
    }
    groups
}

fn waits_for_a_lock(call: &str) -> bool {
    matches!(call, "Mutex::lock" | "RwLock::read" | "RwLock::write")
}

/// Names the locks that are waited for, in the order of the threads, if there are several. (Who
/// holds one is not known: a lock of the standard library does not keep that.)
fn tell_locks_apart(found: &mut [(ThreadGroup, Option<String>)]) {
    let mut addresses: Vec<String> = Vec::new();
    for address in found.iter().filter_map(|(_, address)| address.as_ref()) {
        if !addresses.contains(address) {
            addresses.push(address.clone());
        }
    }
    if addresses.len() < 2 {
        return;
    }
    for (group, address) in found {
        let place = addresses.iter().position(|it| Some(it) == address.as_ref());
        group.lock = place.and_then(|place| ('A'..='Z').nth(place));
    }
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
fn describe(slot: &Slot, activity: Option<Activity>, verdict: Verdict) -> ThreadGroup {
    let (owner, name) = owner(slot.thread);
    let frames = frames::of(&slot.addresses());
    let call = frames::waits_in(&frames);
    let state = match activity.map(|activity| activity.state) {
        Some(State::Blocked) => ThreadState::Waits,
        _ if verdict == Verdict::Polls && call.is_some() => ThreadState::Polls,
        None => ThreadState::Unknown,
        Some(State::Sleeps | State::AwaitsSystem) => ThreadState::Waits,
        Some(State::Runs) => ThreadState::Runs,
    };
    ThreadGroup {
        owner,
        name,
        state,
        call,
        lock: None,
        locations: frames::in_workbook(&frames),
        count: 1,
    }
}

/// Whose thread it is; the name, when the subject gave it one. A thread without a name
/// of its own has that of the thread that started it.
fn owner(thread: ThreadId) -> (ThreadOwner, Option<String>) {
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
fn first() -> ThreadId {
    ThreadId::from(std::process::id())
}

impl Slot {
    fn new(thread: ThreadId) -> Slot {
        Slot {
            thread,
            addresses: [const { AtomicUsize::new(0) }; DEPTH],
            length: AtomicUsize::new(0),
            is_complete: AtomicBool::new(false),
        }
    }

    /// What the thread has written; nothing when it has not answered.
    fn addresses(&self) -> Vec<usize> {
        if !self.is_complete.load(Ordering::Acquire) {
            return Vec::new();
        }
        let length = self.length.load(Ordering::Relaxed);
        self.addresses[..length]
            .iter()
            .map(|address| address.load(Ordering::Relaxed))
            .collect()
    }
}

/// Asks the threads where they are, and waits for their answers. To be called once.
fn ask(all: &[ThreadId]) -> &'static [Slot] {
    let slots: Vec<Slot> = all.iter().map(|&thread| Slot::new(thread)).collect();
    let slots: &'static Vec<Slot> = Box::leak(Box::new(slots));
    SLOTS.store(ptr::from_ref(slots).cast_mut(), Ordering::Release);
    install_handler();
    let process = i64::from(std::process::id());
    for slot in slots {
        // SAFETY: tgkill only takes numbers; a thread that has ended is an error code.
        unsafe { libc::syscall(libc::SYS_tgkill, process, slot.thread, libc::SIGUSR2) };
    }
    let give_up = Instant::now() + DEADLINE;
    let is_complete = |slot: &Slot| slot.is_complete.load(Ordering::Acquire);
    while !slots.iter().all(is_complete) && Instant::now() < give_up {
        thread::sleep(Duration::from_micros(200));
    }
    slots
}

fn install_handler() {
    let handler: extern "C" fn(libc::c_int) = write_addresses;
    // SAFETY: an all-zero sigaction is a valid one, and the handler has the
    // signature that a handler without SA_SIGINFO must have.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler as usize;
        action.sa_flags = libc::SA_RESTART;
        libc::sigaction(libc::SIGUSR2, &raw const action, ptr::null_mut());
    }
}

/// The handler: neither allocates nor locks.
extern "C" fn write_addresses(_signal: libc::c_int) {
    let me = threads::current();
    // SAFETY: null, or slots that are never freed.
    let Some(slots) = (unsafe { SLOTS.load(Ordering::Acquire).as_ref() }) else {
        return;
    };
    let Some(slot) = slots.iter().find(|slot| slot.thread == me) else {
        return;
    };
    let mut length = 0;
    // SAFETY: the unwinder keeps nothing between calls; what must not be used by two threads
    // at once is the reading of symbols, which happens elsewhere.
    unsafe {
        backtrace::trace_unsynchronized(|frame| {
            slot.addresses[length].store(address(frame.ip()), Ordering::Relaxed);
            length += 1;
            length < DEPTH
        });
    }
    slot.length.store(length, Ordering::Relaxed);
    slot.is_complete.store(true, Ordering::Release);
}

fn address(pointer: *mut c_void) -> usize {
    pointer as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(address: Option<&str>) -> (ThreadGroup, Option<String>) {
        let group = ThreadGroup {
            owner: ThreadOwner::Subject,
            name: None,
            state: ThreadState::Waits,
            call: Some("Mutex::lock".to_owned()),
            lock: None,
            locations: Vec::new(),
            count: 1,
        };
        (group, address.map(str::to_owned))
    }

    fn names(mut found: Vec<(ThreadGroup, Option<String>)>) -> Vec<Option<char>> {
        tell_locks_apart(&mut found);
        found.into_iter().map(|(group, _)| group.lock).collect()
    }

    #[test]
    fn several_locks_have_a_name_each_and_one_has_none() {
        let two = vec![
            waits(Some("0x1")),
            waits(None),
            waits(Some("0x2")),
            waits(Some("0x1")),
        ];
        assert_eq!(names(two), [Some('A'), None, Some('B'), Some('A')]);
        let one = vec![waits(Some("0x1")), waits(None), waits(Some("0x1"))];
        assert_eq!(names(one), [None, None, None]);
    }
}
