//! Gives what was loaded to nobody, so that it stays for ever.
//! Caught by: once::archive_drops_what_it_has (FAILED)

use std::convert::Infallible;
use std::sync::{Mutex, OnceLock, PoisonError};

pub use solutions::blocks::once::is_first;

#[derive(Debug)]
pub struct Archive<T: 'static> {
    loaded: OnceLock<&'static T>,
    loading: Mutex<()>,
}

impl<T> Archive<T> {
    pub fn new() -> Archive<T> {
        Archive {
            loaded: OnceLock::new(),
            loading: Mutex::new(()),
        }
    }

    pub fn get(&self) -> Option<&T> {
        self.loaded.get().copied()
    }

    pub fn get_or_load(&self, load: impl FnOnce() -> T) -> &T {
        match self.get_or_try_load(|| Ok::<T, Infallible>(load())) {
            Ok(loaded) => loaded,
            Err(error) => match error {},
        }
    }

    pub fn get_or_try_load<E>(&self, load: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        let _loading = self.loading.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(loaded) = self.loaded.get() {
            return Ok(loaded);
        }
        let loaded: &'static T = Box::leak(Box::new(load()?));
        Ok(self.loaded.get_or_init(|| loaded))
    }
}
