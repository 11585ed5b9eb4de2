//! Waiting for a group: threads that are counted, and one that waits until all are over.
//!
//! **What must work when you are done.** With a [`WaitGroup`] any thread can wait until all work
//! that was counted is over, also if some of it panics. `in_two_steps` lets several threads wait
//! for each other between two steps. `start_all` starts threads and counts them, so that nobody
//! who waits for them goes on too early.
//!
//! **Start with** `in_two_steps`: a scope, and a `Barrier`.
//!
//! **Before you move on**, say what a guard of `working` does for you that `add` and `done` do not,
//! and what would happen if `start_all` called `working` in the new thread.
//!
//! - Read: `book/src/blocks/wait_group.md`
//! - Check: `cargo test -p exercises wait_group`
//! - Stuck: `exercises/hints/wait_group.md`

use crate::bug_hunt;
use std::sync::{Arc, Condvar, Mutex};
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
    let _ = (threads, first, second);
    todo!("in_two_steps: start all threads, and let them wait for each other in between")
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
        todo!("WaitGroup::new: nothing is counted")
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
        let _ = (work, self.shared.working.lock());
        todo!("WaitGroup::add: count more")
    }

    /// Says that one piece of work is over. Does not wait for any other.
    ///
    /// # Panics
    ///
    /// If no work is counted. Then nothing changes, and the group can still be used.
    pub fn done(&self) {
        todo!("WaitGroup::done: count down, and wake who waits")
    }

    /// Waits until no work is counted.
    ///
    /// Blocks until then. It returns at once if nothing is counted. While it waits, others can
    /// add and say `done`.
    pub fn wait(&self) {
        let _ = &self.shared.changed;
        todo!("WaitGroup::wait: wait while something is counted")
    }

    /// Counts one piece of work, and returns a guard that counts it down when it is dropped.
    ///
    /// Does not block. Make the guard before the thread, and move it into the thread. Who has a
    /// guard does not call `done` for that work.
    pub fn working(&self) -> Working {
        todo!("WaitGroup::working: count, and return a guard of this group")
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
        let _ = &self.group;
        todo!("Working::drop: count down")
    }
}

/// A bug hunt: starts a thread for each work, and counts the works in the group.
///
/// Does not wait for the works. When it has returned, `wait` of this group returns when all of
/// these works are over, and not before. A work that panics is over, too.
///
/// # Panics
///
/// If the system refuses a thread.
///
/// Find the mistakes, mend them, and delete the first line, and `bug_hunt` from the imports.
pub fn start_all<W: FnOnce() + Send + 'static>(group: &WaitGroup, works: Vec<W>) {
    bug_hunt("start_all: find out who may wait too short, and who too long, and mend it");
    for work in works {
        let group = group.clone();
        thread::spawn(move || {
            group.add(1);
            work();
            group.done();
        });
    }
}

impl Default for WaitGroup {
    fn default() -> WaitGroup {
        WaitGroup::new()
    }
}
