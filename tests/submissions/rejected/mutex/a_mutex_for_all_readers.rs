//! Has a `Mutex`, so only one thread at a time looks.
//! Caught by: mutex::ledger_readers_at_the_same_time (HUNG)

use std::sync::{Mutex, PoisonError};

pub use solutions::blocks::mutex::{Press, Turn, count_words, print_edition};

#[derive(Debug)]
pub struct Ledger<T> {
    value: Mutex<T>,
}

impl<T: Clone> Ledger<T> {
    pub fn new(value: T) -> Ledger<T> {
        Ledger {
            value: Mutex::new(value),
        }
    }

    pub fn read<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.value.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn change<R, E>(&self, edit: impl FnOnce(&mut T) -> Result<R, E>) -> Result<R, E> {
        let mut value = self.value.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = value.clone();
        let result = edit(&mut changed)?;
        *value = changed;
        Ok(result)
    }
}
