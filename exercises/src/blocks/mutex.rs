//! `Mutex` and `RwLock`: short sections, and a ledger in which every change is made whole or not at all.
//!
//! **What must work when you are done.** `count_words` lets others have the lock while it counts.
//! A `Ledger` holds a value that many threads read at the same time. One thread at a time changes
//! it, and a change is made whole or not at all: if it is refused, or if it panics half way,
//! everybody finds the value as it was before.
//!
//! **Start with** `count_words`: what do you need the lock for, and for how long? Then write
//! `Ledger::new` and `read`, and `change` for an `edit` that returns `Ok`.
//!
//! **Before you move on**, think of three other ledgers, and say what would be different for
//! those who call them: one with a `Mutex` in the place of the `RwLock`; one that calls `unwrap`
//! for a poisoned lock; one that calls `into_inner`, and whose `edit` changes the value in its
//! place. And who waits while an `edit` takes long? Then hunt the bug in `print_edition`.
//!
//! - Read: `book/src/blocks/mutex.md`
//! - Check: `cargo test -p exercises mutex`
//! - Stuck: `exercises/hints/mutex.md`

use crate::bug_hunt;
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
    let _ = (stories, count);
    todo!("count_words: copy the list under the lock, and count without it")
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
        let _ = value;
        todo!("Ledger::new: put the value behind a lock")
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
        let _ = (&self.value, look);
        todo!("Ledger::read: look at the value, beside other readers")
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
        let _ = edit;
        todo!("Ledger::change: all of the change, or nothing of it")
    }
}

/// A bug hunt: prints all pages of an edition, in order, by calling `print` for each.
///
/// Blocks while another thread has the press, and while `print` runs. It takes the press once, and
/// has it from before the first page until after the last, so no page of another edition comes
/// between two of its pages. When it returns, or panics because `print` has panicked, the press is
/// free again. `print` calls no method of this press.
///
/// If only one thread prints, nothing is wrong with it. Find the mistake, mend it, and delete
/// the first line, and `bug_hunt` from the imports.
pub fn print_edition(press: &Press, pages: &[&str], print: impl Fn(&str)) {
    bug_hunt("print_edition: find out when two editions are mixed, and mend it");
    let _ = press.take();
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
