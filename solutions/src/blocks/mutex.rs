//! `Mutex` and `RwLock`: short sections, and a ledger in which every change is made whole or not at all.
//!
//! **What must work when you are done.** `count_words` lets others have the lock while it counts.
//! A `Ledger` holds a value that many threads read at the same time. One thread at a time changes
//! it, and a change is made whole or not at all: if it is refused, or if it panics half way,
//! everybody finds the value as it was before.
//!
//! **Why it works.** `count_words` needs the lock only to make a list of its own. An `Arc<str>` is
//! a shared text, so the copy of the list does not copy the texts. `Ledger` holds the write lock
//! from the copy to the moment where the copy takes the place of the value, so no other change comes
//! between what `edit` has found and what is kept. The value itself is changed in one step at the
//! end. Before that nothing has happened to it, whatever `edit` does. So a value that somebody
//! finds is always whole, and poisoning says nothing that matters here. Readers share a read lock.
//!
//! **Before you move on.** With a `Mutex`, readers would read one after the other, and each would
//! wait while another one looks. With `unwrap`, the first change that panics would end the
//! ledger: each later call would panic as well, although the value is whole. With
//! `into_inner` and a change in place, later calls would go on with a value that is half changed:
//! that is worse, because nobody notices. While an `edit` takes long, all wait, readers too, because
//! it runs under the write lock. If that matters, let a `Mutex<()>` stop the other changes, and keep
//! the value in an `RwLock<Arc<T>>`: then readers wait only while the new `Arc` is put into place.
//!
//! - Read: `book/src/blocks/mutex.md`

use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

/// How many words all stories of the list have together: the sum of what `count` returns for them.
///
/// It calls `count` once for each story, in the order of the list. `count` takes long, so this
/// thread does not hold the lock meanwhile: other threads get it, and `count` may take it as well,
/// and change the list. The stories that count are those that are in the list at one moment, when
/// the lock is taken.
///
/// Blocks while another thread holds the lock, and while `count` runs. It sleeps while it waits for
/// the lock, and does not look again and again. If a thread has panicked while it held the lock,
/// that does not matter: each change of this list is one `push` or one `clear`, so the list is
/// right. An empty list has 0 words. The sum fits into a `usize`.
pub fn count_words(stories: &Mutex<Vec<Arc<str>>>, count: impl Fn(&str) -> usize) -> usize {
    // The guard has no name, so it is dropped at the end of this statement, before `count` is
    // called. In the head of a `for` it would be held for the whole loop.
    let stories = stories
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    stories.iter().map(|story| count(story)).sum()
}

/// A value that many threads read, and that changes whole or not at all.
///
/// Two ledgers have nothing in common. Nor has a clone of the value anything in common with the
/// value that can change: so `T` has no `Arc` with an atomic inside.
#[derive(Debug)]
pub struct Ledger<T> {
    value: RwLock<T>,
}

impl<T: Clone> Ledger<T> {
    /// A ledger with this value. Does not block.
    pub fn new(value: T) -> Ledger<T> {
        Ledger {
            value: RwLock::new(value),
        }
    }

    /// Calls `look` with the value, and returns what `look` returns.
    ///
    /// Any number of threads look at the same time: if nobody wants to change the value, none of
    /// them waits for another one. Blocks while `look` runs; it may also block while another thread changes the value, or waits to change
    /// it. It sleeps then, and does not look again and again. What `look` gets is the value before a
    /// change or after it, and nothing in between. It may be a clone.
    ///
    /// `look` must not call this ledger. It may call another one.
    ///
    /// # Panics
    ///
    /// If `look` panics: the panic goes on to the caller. Later calls work as before.
    pub fn read<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        // Only a thread that panics with the write lock poisons an `RwLock`. The value is whole
        // then, too: see `change`.
        let value = self.value.read().unwrap_or_else(PoisonError::into_inner);
        look(&value)
    }

    /// Calls `edit` with the value, or with a clone of it. If `edit` returns `Ok`, what it has made
    /// of the value is kept. Otherwise the value stays as it was. Returns what `edit` returns.
    /// What was there before is dropped when nobody has to wait to read: its `drop` may call `read`
    /// of this ledger. (What `edit` itself drops, or has made before it failed, may be dropped under the lock.)
    ///
    /// One thread at a time makes a change, so what `edit` finds is what the last change has left,
    /// and nobody comes between its look and its change. Blocks while another thread changes the
    /// value, and while `edit` runs; it may also block while other threads read. It sleeps then,
    /// and does not look again and again.
    ///
    /// `edit` must not call this ledger. It may call another one.
    ///
    /// # Errors
    ///
    /// The error of `edit`. Then the value is as it was before.
    ///
    /// # Panics
    ///
    /// If `edit` panics: the panic goes on to the caller, the value is as it was before, and
    /// later calls work as before.
    pub fn change<R, E>(&self, edit: impl FnOnce(&mut T) -> Result<R, E>) -> Result<R, E> {
        // Held to the end, so that no other change comes between the copy and its return.
        let mut value = self.value.write().unwrap_or_else(PoisonError::into_inner);
        let mut changed = value.clone();
        // With an error, or a panic, the copy is dropped here, and the value is untouched.
        let result = edit(&mut changed)?;
        // One step, behind all that can fail.
        let old = mem::replace(&mut *value, changed);
        // `*value = changed` would drop the old value here, with the lock held. That can take long.
        drop(value);
        drop(old);
        Ok(result)
    }
}

/// The bug hunt, mended: the turn has a name, so it is held to the end of the function.
///
/// As it stood, `let _ = press.take();` took the turn, and dropped it at once. `_` is not a
/// variable: it keeps nothing. `_turn` is a variable, and the underscore only says that it is not
/// used. With a plain `MutexGuard` the compiler refuses that line; here the guard is inside a type
/// of our own. Two lints that are off by default find it there: `let_underscore_drop` of the compiler
/// and `let_underscore_must_use` of Clippy.
pub fn print_edition(press: &Press, pages: &[&str], print: impl Fn(&str)) {
    let _turn = press.take();
    for page in pages {
        print(page);
    }
}

/// A press that several threads use, one at a time. (Provided: nothing to write.)
#[derive(Debug, Default)]
pub struct Press {
    turns: Mutex<u64>,
}

/// As long as it is there, no other thread has the press. (Provided: nothing to write.)
#[derive(Debug)]
#[must_use]
pub struct Turn<'a> {
    _guard: MutexGuard<'a, u64>,
}

impl Press {
    /// Takes the press. It is free again when the [`Turn`] is dropped.
    ///
    /// Blocks while another thread has the press. A panic of another thread does not matter: what is
    /// under the lock is a number, which is not half changed.
    pub fn take(&self) -> Turn<'_> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        *turns += 1;
        Turn { _guard: turns }
    }

    /// How often the press has been taken so far.
    ///
    /// Blocks while another thread has the press.
    pub fn turns(&self) -> u64 {
        *self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
