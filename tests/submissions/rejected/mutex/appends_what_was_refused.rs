//! Keeps a list of all values, and appends the copy also if `edit` returns an error.
//! Caught by: mutex::ledger_refused_change_leaves_nothing (FAILED)

use std::sync::{Arc, Mutex, PoisonError};

pub use solutions::blocks::mutex::{Press, Turn, count_words, print_edition};

/// All values that there have been, the newest at the end.
#[derive(Debug)]
pub struct Ledger<T> {
    change: Mutex<()>,
    values: Mutex<Vec<Arc<T>>>,
}

impl<T: Clone> Ledger<T> {
    pub fn new(value: T) -> Ledger<T> {
        Ledger {
            change: Mutex::new(()),
            values: Mutex::new(vec![Arc::new(value)]),
        }
    }

    fn newest(&self) -> Arc<T> {
        let values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&values[values.len() - 1])
    }

    pub fn read<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.newest())
    }

    pub fn change<R, E>(&self, edit: impl FnOnce(&mut T) -> Result<R, E>) -> Result<R, E> {
        let _change = self.change.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = T::clone(&self.newest());
        let result = edit(&mut changed);
        let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.push(Arc::new(changed));
        result
    }
}
