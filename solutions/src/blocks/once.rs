//! Once: who is first, and an archive that is loaded when somebody needs it.
//!
//! **What must work when you are done.** Of all who call `is_first` with the same `Once`, one is
//! the first. An `Archive` is empty until somebody needs it; then it is loaded, once, and all who
//! asked meanwhile get what was loaded. If it cannot be loaded, the next one may try.
//!
//! **Why it works.** `call_once` decides who is first, and it calls the closure of that caller and
//! of nobody else. So a closure that is called knows it. `Archive` looks whether it is loaded; if it
//! is not, it takes a lock, and *looks again*: while it waited for the lock, another thread may
//! have loaded it. Only then it calls the loader, with the lock held, so no other loader runs.
//! With an error, or a panic, nothing is put in, and the lock is released like any other: whoever
//! takes it next finds the archive empty, and tries. The lock guards no value, so its poison says nothing.
//! Both methods load under this lock: otherwise one loader of each could run at the same time.
//!
//! **Before you move on.** With `get_or_init` alone, `get_or_load` would not know of the lock of
//! `get_or_try_load`: a loader of each kind could run at the same time. Without the second look all
//! who have waited for the lock would load again, one after the other. A loader that loads
//! its own archive wants the lock that its thread holds: it waits for ever, or panics. Only `get` is
//! allowed there. A `LazyLock` has its recipe from
//! the beginning, so it cannot load with something that only the caller has, and it cannot try again
//! after a panic.
//!
//! - Read: `book/src/blocks/once.md`

use std::convert::Infallible;
use std::sync::{Mutex, Once, OnceLock, PoisonError};

/// Whether this call is the first one for `once`: `true` for at most one of all calls, on whichever
/// threads, and `false` for the others.
///
/// Blocks while another thread runs a closure in `once.call_once`, also if that one is no call of
/// this function. Then it is not the first. `once` is not poisoned.
pub fn is_first(once: &Once) -> bool {
    let mut first = false;
    // With `is_completed` and then `call_once`, two threads could both see that nobody has called.
    once.call_once(|| first = true);
    first
}

/// Something that is loaded when somebody needs it, and then stays.
///
/// It owns what was loaded, and drops it when it is dropped. Two archives have nothing in common.
#[derive(Debug)]
pub struct Archive<T> {
    loaded: OnceLock<T>,
    /// Whoever loads holds this lock.
    loading: Mutex<()>,
}

impl<T> Archive<T> {
    /// An empty archive. Does not block.
    pub fn new() -> Archive<T> {
        Archive {
            loaded: OnceLock::new(),
            loading: Mutex::new(()),
        }
    }

    /// What was loaded, or `None` if nothing is loaded yet. Loads nothing.
    ///
    /// Does not block, also while another thread loads, and may be called by a loader.
    pub fn get(&self) -> Option<&T> {
        self.loaded.get()
    }

    /// What was loaded. If nothing is loaded yet, calls `load`, and keeps what it returns.
    ///
    /// Does not block if it is loaded. Otherwise blocks while `load` runs, or while another thread
    /// loads, with this method or with [`get_or_try_load`](Archive::get_or_try_load). It sleeps then,
    /// and does not look again and again. One loader runs at a time. Who has waited gets what the
    /// other one has loaded, and its own `load` is not called. If the other one has failed or
    /// panicked, one of those who wait, or one who comes now, calls its own `load`, and the others
    /// go on waiting.
    ///
    /// All get a reference to the same value, which is never replaced. `load` must not load this
    /// archive: it would wait for itself, or panic. It may use another archive.
    ///
    /// # Panics
    ///
    /// If `load` panics: the panic goes on to the caller, nothing is loaded, and later calls load.
    pub fn get_or_load(&self, load: impl FnOnce() -> T) -> &T {
        // Through the other method, and not with `get_or_init` at once: so both kinds of loaders
        // have the same lock.
        match self.get_or_try_load(|| Ok::<T, Infallible>(load())) {
            Ok(loaded) => loaded,
            // There is no value of this type, so this never happens.
            Err(error) => match error {},
        }
    }

    /// The same with a loader that may fail.
    ///
    /// Blocks as [`get_or_load`](Archive::get_or_load) does.
    ///
    /// # Errors
    ///
    /// The error of its own `load`. Then nothing is loaded, and later calls load. Who has waited
    /// does not get the error of another one: it calls its own `load`.
    ///
    /// # Panics
    ///
    /// If `load` panics, as with [`get_or_load`](Archive::get_or_load).
    pub fn get_or_try_load<E>(&self, load: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        if let Some(loaded) = self.loaded.get() {
            return Ok(loaded);
        }
        // A loader that panics poisons the lock. It guards no value, so there is nothing wrong.
        let _loading = self.loading.lock().unwrap_or_else(PoisonError::into_inner);
        // Again: another thread may have loaded it while this one waited for the lock.
        if let Some(loaded) = self.loaded.get() {
            return Ok(loaded);
        }
        let value = load()?;
        // Nobody else can have put anything in: only who holds the lock does.
        Ok(self.loaded.get_or_init(|| value))
    }
}

impl<T> Default for Archive<T> {
    fn default() -> Archive<T> {
        Archive::new()
    }
}
