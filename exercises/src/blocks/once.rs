//! Once: who is first, and an archive that is loaded when somebody needs it.
//!
//! **What must work when you are done.** Of all who call `is_first` with the same `Once`, one is
//! the first. An `Archive` is empty until somebody needs it; then it is loaded, once, and all who
//! asked meanwhile get what was loaded. If it cannot be loaded, the next one may try.
//!
//! **Start with** `is_first`: whose closure is called? Then write `new`, `get`, and a
//! `get_or_load` that is right as long as nobody calls `get_or_try_load`.
//!
//! **Before you move on**, say what happens in your `Archive` if one thread is inside the loader of
//! `get_or_try_load` while another one calls `get_or_load`. How often do you look whether it is
//! loaded, and why? What happens if a loader calls its own archive? And what could a `LazyLock` not
//! do here?
//!
//! - Read: `book/src/blocks/once.md`
//! - Check: `cargo test -p exercises once`
//! - Stuck: `exercises/hints/once.md`

use std::sync::{Mutex, Once, OnceLock};

/// Whether this call is the first one for `once`: `true` for at most one of all calls, on whichever
/// threads, and `false` for the others.
///
/// Blocks while another thread runs a closure in `once.call_once`, also if that one is no call of
/// this function. Then it is not the first. `once` is not poisoned.
pub fn is_first(once: &Once) -> bool {
    let _ = once;
    todo!("is_first: let a closure say that it was called")
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
        todo!("Archive::new: nothing is loaded, and nobody loads")
    }

    /// What was loaded, or `None` if nothing is loaded yet. Loads nothing.
    ///
    /// Does not block, also while another thread loads, and may be called by a loader.
    pub fn get(&self) -> Option<&T> {
        let _ = &self.loaded;
        todo!("Archive::get: look, and do not wait")
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
        let _ = load;
        todo!("Archive::get_or_load: load, if nobody has, and if nobody does")
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
        let _ = (&self.loading, load);
        todo!("Archive::get_or_try_load: take the lock, look again, and load")
    }
}

impl<T> Default for Archive<T> {
    fn default() -> Archive<T> {
        Archive::new()
    }
}
