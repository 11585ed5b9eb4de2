//! Another design: `edit` changes the value in its place, under the write lock, and the old value
//! is brought back before the lock is released. The poison is taken away by whoever finds it.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

pub use solutions::blocks::mutex::{Press, Turn};

pub fn count_words(stories: &Mutex<Vec<Arc<str>>>, count: impl Fn(&str) -> usize) -> usize {
    let stories = {
        let guard = stories.lock().unwrap_or_else(PoisonError::into_inner);
        guard.to_vec()
    };
    stories.into_iter().map(|story| count(&story)).sum()
}

#[derive(Debug)]
pub struct Ledger<T>(RwLock<T>);

impl<T: Clone> Ledger<T> {
    pub fn new(value: T) -> Ledger<T> {
        Ledger(RwLock::new(value))
    }

    pub fn read<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        match self.0.read() {
            Ok(value) => look(&value),
            Err(poisoned) => {
                self.0.clear_poison();
                look(&poisoned.into_inner())
            }
        }
    }

    pub fn change<R, E>(&self, edit: impl FnOnce(&mut T) -> Result<R, E>) -> Result<R, E> {
        let mut value = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let before = value.clone();
        let result = panic::catch_unwind(AssertUnwindSafe(|| edit(&mut value)));
        if !matches!(result, Ok(Ok(_))) {
            *value = before;
        }
        drop(value);
        result.unwrap_or_else(|panic| panic::resume_unwind(panic))
    }
}

pub fn print_edition(press: &Press, pages: &[&str], print: impl Fn(&str)) {
    let turn = press.take();
    for page in pages {
        print(page);
    }
    let _ = &turn;
}
