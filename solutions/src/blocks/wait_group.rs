//! Waiting for a group: threads that are counted, and one that waits until all are over.
//!
//! **What must work when you are done.** With a [`WaitGroup`] any thread can wait until all work
//! that was counted is over, also if some of it panics. `in_two_steps` lets several threads wait
//! for each other between two steps. `start_all` starts threads and counts them, so that nobody
//! who waits for them goes on too early.
//!
//! **Why it works.** The number behind the lock says how much work is not over. Who waits looks
//! at the number first, and waits only if it is not 0; who counts down to 0 wakes all who wait.
//! So it does not matter who comes first, the last `done` or the `wait`. A call that would make
//! no sense panics when the lock has been released again, and has changed nothing, so the group
//! can still be used. A guard counts when it is made, and counts down when it is dropped, which
//! happens on each way out of the thread. In `start_all` the guard is made before the thread, so
//! the work is counted before anybody can wait for it. `in_two_steps` needs no group, since
//! nobody else waits: all threads meet at a barrier, and the scope waits for
//! them.
//!
//! **Before you move on.** A guard cannot be forgotten on an early return or a panic, it counts
//! down once and not twice, and it can be moved into the thread, so who starts the thread has
//! counted. If `working` were called in the new thread, a `wait` could come before it, find 0,
//! and return before the work has begun.
//!
//! - Read: `book/src/blocks/wait_group.md`

#![allow(
    clippy::missing_panics_doc,
    reason = "nothing panics while it holds one of these locks, so none is ever poisoned"
)]

use std::sync::{Arc, Barrier, Condvar, Mutex};
use std::thread;

/// Calls `first` and then `second` on so many threads, each with the number of its thread: 0, 1,
/// and so on. No call of `second` begins before all calls of `first` are over.
///
/// Exactly so many threads are started, and all of them run at the same time, so a call of
/// `first` may wait for something that another call of `first` does; and so with `second`. A
/// thread that waits for the others sleeps.
///
/// Blocks until all calls are over. With 0 threads nothing is called. `first` must not panic: then
/// the other threads would wait for ever. If the system refuses a thread, this call may block for
/// ever: the threads that were started wait for the others.
///
/// # Panics
///
/// If `second` panics, when all other calls are over.
pub fn in_two_steps(threads: usize, first: impl Fn(usize) + Sync, second: impl Fn(usize) + Sync) {
    let all = Barrier::new(threads);
    // References can be copied into each thread; the scope ends before what they refer to.
    let (all, first, second) = (&all, &first, &second);
    thread::scope(|scope| {
        for number in 0..threads {
            scope.spawn(move || {
                first(number);
                // Returns when all threads have called it.
                all.wait();
                second(number);
            });
        }
    });
}

/// Counts work that is not over, and lets threads wait until all of it is.
///
/// A clone is the same group, so each thread can have one. Several threads may wait. A thread
/// that waits sleeps.
///
/// When all is over, the group can be used again. If somebody adds to it before those who waited
/// have returned, they may wait for the new work as well.
#[derive(Clone, Debug)]
pub struct WaitGroup {
    shared: Arc<Shared>,
}

/// What all clones share. (Provided: nothing to write. You may change it.)
#[derive(Debug)]
struct Shared {
    /// So much work is not over.
    working: Mutex<usize>,
    changed: Condvar,
}

impl WaitGroup {
    /// A group in which nothing is counted. Does not block.
    pub fn new() -> WaitGroup {
        WaitGroup {
            shared: Arc::new(Shared {
                working: Mutex::new(0),
                changed: Condvar::new(),
            }),
        }
    }

    /// Counts so much more work. Does not wait for any work.
    ///
    /// Call it before the work is started, and in the thread that starts it.
    ///
    /// # Panics
    ///
    /// If the sum is more than `usize::MAX`. Then nothing is counted, and the group can still
    /// be used.
    pub fn add(&self, work: usize) {
        let mut working = self.shared.working.lock().unwrap();
        let Some(sum) = working.checked_add(work) else {
            // Released first: a panic under the guard would poison the lock.
            drop(working);
            panic!("the group cannot count so much work");
        };
        // Nobody waits for a larger number, so nobody is notified.
        *working = sum;
    }

    /// Says that one piece of work is over. Does not wait for any other.
    ///
    /// # Panics
    ///
    /// If no work is counted. Then nothing changes, and the group can still be used.
    pub fn done(&self) {
        let mut working = self.shared.working.lock().unwrap();
        let Some(left) = working.checked_sub(1) else {
            drop(working);
            panic!("`done` was called for work that is not counted");
        };
        *working = left;
        if left == 0 {
            // All who wait can go on.
            self.shared.changed.notify_all();
        }
    }

    /// Waits until no work is counted.
    ///
    /// Blocks until then. It returns at once if nothing is counted. While it waits, others can
    /// add and say `done`.
    pub fn wait(&self) {
        let working = self.shared.working.lock().unwrap();
        let none = self
            .shared
            .changed
            .wait_while(working, |working| *working > 0);
        drop(none.unwrap());
    }

    /// Counts one piece of work, and returns a guard that counts it down when it is dropped.
    ///
    /// Does not block. Make the guard before the thread, and move it into the thread. Who has a
    /// guard does not call `done` for that work.
    pub fn working(&self) -> Working {
        // Here, in the thread that starts the work, and not in the one that does it.
        self.add(1);
        Working {
            group: self.clone(),
        }
    }
}

/// One piece of work that is counted in a group, until this is dropped, on whatever way, a panic
/// included.
#[must_use = "the work counts as over when this is dropped"]
#[derive(Debug)]
pub struct Working {
    group: WaitGroup,
}

impl Drop for Working {
    /// Says that this work is over.
    fn drop(&mut self) {
        self.group.done();
    }
}

/// The bug hunt, mended: the work is counted before its thread, and a guard counts it down.
///
/// As it stood, the new thread called `add`. If somebody called `wait` before that, nothing was
/// counted, and the `wait` returned at once. And if a work panicked, `done` was not
/// called, and the `wait` never returned.
///
/// # Panics
///
/// If the system refuses a thread.
pub fn start_all<W: FnOnce() + Send + 'static>(group: &WaitGroup, works: Vec<W>) {
    for work in works {
        let working = group.working();
        thread::spawn(move || {
            // With a name. `let _ = working` would not even move the guard into the thread.
            let _working = working;
            work();
        });
    }
}

impl Default for WaitGroup {
    fn default() -> WaitGroup {
        WaitGroup::new()
    }
}
