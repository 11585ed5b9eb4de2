//! Has a lock of its own, and who was woken does not look again.
//! Caught by: mutex::ledger_changes_wait_in_line (FAILED)

pub use solutions::blocks::mutex::{Press, Turn, count_words, print_edition};
use std::sync::{Condvar, Mutex, PoisonError, RwLock};

#[derive(Debug)]
pub struct Ledger<T> {
    // Readers, or -1 for a writer.
    holders: Mutex<i32>,
    changed: Condvar,
    value: RwLock<T>,
}

struct Leave<'a, T>(&'a Ledger<T>, i32);

impl<T> Drop for Leave<'_, T> {
    fn drop(&mut self) {
        let mut holders = self
            .0
            .holders
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *holders -= self.1;
        self.0.changed.notify_all();
    }
}

impl<T: Clone> Ledger<T> {
    pub fn new(value: T) -> Ledger<T> {
        Ledger {
            holders: Mutex::new(0),
            changed: Condvar::new(),
            value: RwLock::new(value),
        }
    }

    fn enter(&self, free: impl Fn(i32) -> bool, how: i32) -> Leave<'_, T> {
        let mut holders = self.holders.lock().unwrap_or_else(PoisonError::into_inner);
        if !free(*holders) {
            holders = self
                .changed
                .wait(holders)
                .unwrap_or_else(PoisonError::into_inner);
        }
        *holders += how;
        Leave(self, how)
    }

    pub fn read<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        let _leave = self.enter(|holders| holders >= 0, 1);
        look(&self.value.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn change<R, E>(&self, edit: impl FnOnce(&mut T) -> Result<R, E>) -> Result<R, E> {
        let leave = self.enter(|holders| holders == 0, -1);
        let mut changed = self
            .value
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let result = edit(&mut changed)?;
        let old = std::mem::replace(
            &mut *self.value.write().unwrap_or_else(PoisonError::into_inner),
            changed,
        );
        drop(leave);
        drop(old);
        Ok(result)
    }
}
