//! Hand-shakes by numbers: threads wait for a count that others bring on.

use crate::sync::lock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;

/// Threads wait here for a number that others count up. A clone is the same.
#[derive(Clone, Debug, Default)]
pub struct Steps(Arc<(Mutex<usize>, Condvar)>);

impl Steps {
    /// Blocks until so many steps are done.
    pub fn wait_for(&self, steps: usize) {
        let (done, changed) = &*self.0;
        let done = changed.wait_while(lock(done), |done| *done < steps);
        drop(done.unwrap_or_else(PoisonError::into_inner));
    }

    /// Counts one more, and returns how many there are then.
    pub fn one_more(&self) -> usize {
        let (done, changed) = &*self.0;
        let mut done = lock(done);
        *done += 1;
        changed.notify_all();
        *done
    }

    /// How many there are so far.
    pub fn get(&self) -> usize {
        *lock(&self.0.0)
    }
}

/// Counts one thread more, and returns when so many have come: in all of them as nearly at the
/// same moment as can be, because it looks again and again, and does not sleep.
pub fn meet(come: &AtomicUsize, all: usize) {
    come.fetch_add(1, Ordering::SeqCst);
    for look in 1_u32.. {
        if come.load(Ordering::SeqCst) >= all {
            return;
        }
        // There may be fewer processors than threads.
        if look.is_multiple_of(1_000) {
            thread::yield_now();
        }
    }
}
