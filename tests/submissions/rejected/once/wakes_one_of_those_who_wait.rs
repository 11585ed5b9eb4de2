//! Wakes one of those who wait, and not all of them.
//! Caught by: once::archive_others_wait (HUNG)

use std::convert::Infallible;
use std::sync::{Condvar, Mutex, OnceLock, PoisonError};

pub use solutions::blocks::once::is_first;

#[derive(Debug)]
pub struct Archive<T> {
    loaded: OnceLock<T>,
    /// Whether somebody loads.
    loading: Mutex<bool>,
    over: Condvar,
}

/// Takes the mark away, and wakes one of those who wait, also after a panic.
struct Loading<'a>(&'a Mutex<bool>, &'a Condvar);

impl Drop for Loading<'_> {
    fn drop(&mut self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = false;
        self.1.notify_one();
    }
}

impl<T> Archive<T> {
    pub fn new() -> Archive<T> {
        Archive {
            loaded: OnceLock::new(),
            loading: Mutex::new(false),
            over: Condvar::new(),
        }
    }

    pub fn get(&self) -> Option<&T> {
        self.loaded.get()
    }

    pub fn get_or_load(&self, load: impl FnOnce() -> T) -> &T {
        match self.get_or_try_load(|| Ok::<T, Infallible>(load())) {
            Ok(loaded) => loaded,
            Err(error) => match error {},
        }
    }

    pub fn get_or_try_load<E>(&self, load: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        let mut loading = self.loading.lock().unwrap_or_else(PoisonError::into_inner);
        while *loading && self.loaded.get().is_none() {
            loading = self
                .over
                .wait(loading)
                .unwrap_or_else(PoisonError::into_inner);
        }
        if let Some(loaded) = self.loaded.get() {
            return Ok(loaded);
        }
        *loading = true;
        drop(loading);
        let _loading = Loading(&self.loading, &self.over);
        let value = load()?;
        Ok(self.loaded.get_or_init(|| value))
    }
}
