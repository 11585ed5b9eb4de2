//! Starvation: find out who gets too little, and build a lock with a line before it.
//!
//! **What must work when you are done.** `starved` finds the workers that have done far less
//! than the others. A `FairLock` is a lock that threads get in the order in which they have come.
//! Whoever releases it and asks again at once stands behind all who wait. Who waits sleeps, and
//! is woken when it is its turn, even if the holder has panicked.
//!
//! **Why it works.** Whoever comes looks, under the lock of the line, whether the turn is taken, and
//! either takes it or stands in line: one step, so nobody is forgotten between the look and the
//! line. Whoever drops the turn gives it to the first in line, also in one step. `taken` stays
//! `true` on the way from one to the next, so nobody who comes meanwhile can be quicker. Each
//! thread in line has a channel of its own, so only the next one is woken. A message is not lost if
//! it comes before the thread receives: the channel has room for it. And `drop` runs on a panic, too.
//!
//! **Before you move on.** With `taken = false`, the turn is free until the woken thread takes it, and
//! whoever comes meanwhile is quicker: a thread that is awake nearly always is. So the turn must be
//! handed on, and not be left free. With a `FairLock` the greedy worker and the polite one have the
//! same number of turns, and a turn of the greedy one is three times as long. So the greedy one
//! still does three times as many loops: a lock can order the turns, and only the workers can keep
//! them short.
//!
//! - Read: `book/src/hazards/starvation.md`

use crossbeam_channel::{Receiver, Sender, bounded};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::mem;
use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The workers that starve: those that have done less than half of the average, by their places
/// in the list, the lowest first. `done` says how many units each worker has done.
///
/// Does not block. It is exact for all numbers, however large. A list may be empty, and its
/// numbers may all be 0: then nobody starves.
pub fn starved(done: &[u64]) -> Vec<usize> {
    // In 128 bits, so that no sum and no product is too large.
    let sum: u128 = done.iter().map(|units| u128::from(*units)).sum();
    let workers = done.len() as u128;
    // Less than `sum / workers / 2`, without a division: that would round.
    let starves = |units: u64| u128::from(units) * workers * 2 < sum;
    let places = done.iter().enumerate();
    places
        .filter(|(_, units)| starves(**units))
        .map(|(place, _)| place)
        .collect()
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
        let mut line = lock_anyway(&self.line);
        if line.taken {
            // Room for one message, so that whoever sends it does not wait for this thread.
            let (turn, turns) = bounded(1);
            line.waiting.push_back(turn);
            // Who hands the turn on needs this lock, so it must not be held while we wait.
            drop(line);
            let Ok(()) = turns.recv() else {
                unreachable!("who is in line gets a turn");
            };
        } else {
            line.taken = true;
            drop(line);
        }
        // From here on it is our turn, and nobody else gets to the value.
        FairGuard {
            value: lock_anyway(&self.value),
            _turn: Turn { line: &self.line },
        }
    }
}

impl Drop for Turn<'_> {
    /// Hands the turn on to the thread that has waited longest. If none waits, the lock is free.
    ///
    /// Does not wait until that thread has woken up. It does the same if the thread is
    /// panicking.
    fn drop(&mut self) {
        let mut line = lock_anyway(self.line);
        let next = line.waiting.pop_front();
        // If somebody waits, `taken` stays true: the turn goes from hand to hand.
        line.taken = next.is_some();
        // Released before the message, so that who comes next does not wait for a send.
        drop(line);
        if let Some(next) = next {
            next.send(()).expect("who is in line waits");
        }
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

/// The same with ownership alone: each thread waits for the one that came before it.
///
/// Everybody leaves the receiver of a channel behind, for the next one to wait on, and keeps its
/// sender in the guard. When the guard is dropped, that channel closes. There is no list, no flag
/// and no `Drop` to write.
#[derive(Debug)]
pub struct ChainLock<T> {
    value: Mutex<T>,
    /// What the next thread has to wait for: that this channel closes.
    last: Mutex<Receiver<Infallible>>,
}

/// Leads to the value; the next thread goes on when it is dropped.
#[derive(Debug)]
pub struct ChainGuard<'a, T> {
    /// The value, which is free before the channel closes.
    pub value: MutexGuard<'a, T>,
    _turn: Sender<Infallible>,
}

impl<T> ChainLock<T> {
    /// A lock that is free. Does not block.
    pub fn new(value: T) -> ChainLock<T> {
        // Its sender is dropped here, so the first thread does not wait.
        let (_, closed) = bounded(0);
        ChainLock {
            value: Mutex::new(value),
            last: Mutex::new(closed),
        }
    }

    /// Takes the lock. Blocks until all have had their turn who came before.
    pub fn lock(&self) -> ChainGuard<'_, T> {
        let (turn, next) = bounded(0);
        let before = mem::replace(&mut *lock_anyway(&self.last), next);
        // No message ever comes: this is an error, when the channel closes.
        let _ = before.recv();
        ChainGuard {
            value: lock_anyway(&self.value),
            _turn: turn,
        }
    }
}
