//! Another design: readers take an `Arc` with them, and look without any lock; a change replaces the
//! `Arc`. `count_words` counts in a loop; `print_edition` drops the turn by hand.

use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

pub use solutions::blocks::mutex::{Press, Turn};

pub fn count_words(stories: &Mutex<Vec<Arc<str>>>, count: impl Fn(&str) -> usize) -> usize {
    let copied: Vec<String> = match stories.lock() {
        Ok(stories) => stories.iter().map(|story| story.to_string()).collect(),
        Err(poisoned) => {
            stories.clear_poison();
            let stories = poisoned.into_inner();
            stories.iter().map(|story| story.to_string()).collect()
        }
    };
    let mut sum = 0;
    for story in copied {
        sum += count(&story);
    }
    sum
}

#[derive(Debug)]
pub struct Ledger<T> {
    change: Mutex<()>,
    value: Mutex<Arc<T>>,
}

impl<T: Clone> Ledger<T> {
    pub fn new(value: T) -> Ledger<T> {
        Ledger {
            change: Mutex::new(()),
            value: Mutex::new(Arc::new(value)),
        }
    }

    fn value(&self) -> Arc<T> {
        Arc::clone(&self.value.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn read<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.value())
    }

    pub fn change<R, E>(&self, edit: impl FnOnce(&mut T) -> Result<R, E>) -> Result<R, E> {
        let _change = self.change.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = self.value();
        let result = edit(Arc::make_mut(&mut changed))?;
        let mut value = self.value.lock().unwrap_or_else(PoisonError::into_inner);
        let old = mem::replace(&mut *value, changed);
        drop(value);
        // Other changes wait until it is dropped, and readers do not.
        drop(old);
        Ok(result)
    }
}

pub fn print_edition(press: &Press, pages: &[&str], print: impl Fn(&str)) {
    let turn = press.take();
    pages.iter().for_each(|page| print(page));
    drop(turn);
}
