//! Starvation: find out who gets too little, and build a lock with a line before it.
//!
//! **What must work when you are done.** `starved` finds the workers that have done far less
//! than the others. A `FairLock` is a lock that threads get in the order in which they have come.
//! Whoever releases it and asks again at once stands behind all who wait. Who waits sleeps, and
//! is woken when it is its turn, even if the holder has panicked.
//!
//! **Start with** `starved`: it is a calculation with a list. Then write `FairLock::lock` and
//! `Turn::drop`, which need each other: what one of them does, the other one waits for.
//!
//! **Before you move on**, say what would happen if `Turn::drop` wrote `taken = false` and
//! then woke the first in line. And is the greedy worker of the page fair to the polite one
//! if both use a `FairLock`?
//!
//! - Read: `book/src/hazards/starvation.md`
//! - Check: `cargo test -p exercises starvation`
//! - Stuck: `exercises/hints/starvation.md`

use crossbeam_channel::Sender;
use std::collections::VecDeque;
use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The workers that starve: those that have done less than half of the average, by their places
/// in the list, the lowest first. `done` says how many units each worker has done.
///
/// Does not block. It is exact for all numbers, however large. A list may be empty, and its
/// numbers may all be 0: then nobody starves.
pub fn starved(done: &[u64]) -> Vec<usize> {
    let _ = done;
    todo!("starved: who has done less than half of the average?")
}

/// A lock with a line before it: first come, first served.
#[derive(Debug)]
pub struct FairLock<T> {
    /// The value. Only who has the turn locks it, so nobody waits here for long.
    value: Mutex<T>,
    line: Mutex<Line>,
}

/// Who has the turn, and who waits for it. (Provided: nothing to write.)
#[derive(Debug, Default)]
struct Line {
    /// Whether somebody has the turn.
    taken: bool,
    /// A sender for each thread that waits, in the order in which they have come. A message
    /// says that it is its turn now.
    waiting: VecDeque<Sender<()>>,
}

/// The right to use the value. Who drops it hands it on.
#[derive(Debug)]
pub struct Turn<'a> {
    line: &'a Mutex<Line>,
}

/// Leads to the value, and releases the lock when it is dropped.
#[derive(Debug)]
pub struct FairGuard<'a, T> {
    /// Fields are dropped in the order in which they stand here: the value is free before the
    /// turn is handed on.
    value: MutexGuard<'a, T>,
    _turn: Turn<'a>,
}

impl<T> FairLock<T> {
    /// A lock that is free. Does not block. (Provided: nothing to write.)
    pub fn new(value: T) -> FairLock<T> {
        FairLock {
            value: Mutex::new(value),
            line: Mutex::default(),
        }
    }

    /// Takes the lock.
    ///
    /// Blocks until all have had their turn who waited when this call came, and nobody holds the
    /// lock. It sleeps meanwhile (after a few looks), and does not look again and again. If two
    /// threads come at the same moment, either may be first. A thread that already has a guard of
    /// this lock waits for itself.
    ///
    /// If a thread has panicked while it had the guard, the value is as that thread has left it;
    /// that is no error here.
    pub fn lock(&self) -> FairGuard<'_, T> {
        let _ = (&self.value, &self.line);
        todo!("FairLock::lock: take the turn, or stand in line and wait for it")
    }
}

impl Drop for Turn<'_> {
    /// Hands the turn on to the thread that has waited longest. If none waits, the lock is free.
    ///
    /// Does not wait until that thread has woken up. It does the same if the thread is
    /// panicking.
    fn drop(&mut self) {
        let _ = self
            .line
            .lock()
            .map(|line| (line.taken, line.waiting.len()));
        todo!("Turn::drop: hand the turn on, or leave the lock free")
    }
}

impl<T> Deref for FairGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for FairGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// Takes a lock, also when a thread has panicked while it held it. (Provided: nothing to write.)
pub fn lock_anyway<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
