//! Races: tickets that are sold once, and a picture that is developed once.
//!
//! **What must work when you are done.** Several threads sell tickets for the ball. `sell` takes
//! one ticket away from a number that they share. `sell_pair` takes two free seats side by side
//! in a row that is behind a lock, or none. Both are right whatever the other threads do between
//! two of your steps. The cases give another seller a turn behind each step of yours, so what can
//! go wrong there goes wrong in every run.
//!
//! **Start with** `sell`: look at the number, and then change it only if it is still what you
//! have seen. What do you do if it is not?
//!
//! **Before you move on**, say what your `sell` does if the number falls from 5 to 4 and is back
//! at 5 between its look and its change. Is that a mistake? And could `sell_pair` do without the
//! lock, with an atomic for each seat? Then hunt the bug in `picture`.
//!
//! - Read: `book/src/hazards/races.md`
//! - Check: `cargo test -p exercises races`
//! - Stuck: `exercises/hints/races.md`

use crate::bug_hunt;
use std::collections::HashMap;
use std::ops::DerefMut;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError};

/// Sells a ticket: takes 1 away from `left` and returns `true`, or returns `false` if it is
/// sold out.
///
/// Does not block, and does not wait for tickets. Each `true` stands for one ticket that was
/// there. It returns `false` only if `left` was 0 at some moment during the call, and then changes
/// nothing. `left` does not fall below 0, not even for a moment. (A `u32` that does becomes a very
/// large number, and other sellers would sell those tickets.)
///
/// Between two calls of methods of `left` other threads may call them, too. Not all of them use
/// this function, so a lock of your own does not help. It tries again only if the number was not
/// the one that it had seen.
pub fn sell(left: &impl Count) -> bool {
    let _ = left;
    todo!("sell: look and take in one step, and look again if another was quicker")
}

/// Sells the first two free seats side by side: takes both, and returns the number of the seat
/// on the left, counted from 0. Returns `None` if there are no such two, and then takes none.
/// A row may have no seats.
///
/// Blocks while another thread holds the lock of `row`, and does not wait for seats. Whenever the
/// lock is free, another thread may take it, and sell seats without this function. What it finds
/// then is that both of your seats are taken, or neither.
pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let _ = row;
    todo!("sell_pair: find two free seats side by side, and take them under the same guard")
}

/// A bug hunt: the picture with that name. If the album has a picture of that name, returns
/// that one. If not, it is developed, and kept in the album.
///
/// Blocks while another thread holds the lock of `album`, and while `develop` runs. For each
/// name the picture is developed once, however many threads ask for it at the same time, and
/// all of them get the same one. It does not matter if who asks for another picture waits.
/// `develop` does not panic, returns no empty text, takes no lock, and does not ask for pictures.
///
/// If only one thread asks, nothing is wrong with it. Find the mistake, mend it, and delete
/// the first line, and `bug_hunt` from the imports.
///
/// # Panics
///
/// If another thread has panicked while it held the lock of `album`.
pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    bug_hunt("picture: find out when a picture is developed twice, and mend it");
    let kept = album.lock().unwrap().get(name).cloned();
    if let Some(picture) = kept {
        return picture;
    }
    let picture: Arc<str> = develop().into();
    let mut pictures = album.lock().unwrap();
    pictures.insert(name.to_owned(), Arc::clone(&picture));
    picture
}

/// Pictures by their names. (Provided: nothing to write.)
pub type Album = Mutex<HashMap<String, Arc<str>>>;

/// A number that threads share, with some methods of an atomic. (Provided: nothing to write.)
///
/// Each method is one step: no other thread comes between its look and its change.
pub trait Count: Sync {
    /// The number.
    fn load(&self) -> u32;

    /// Writes `number`, whatever was there before.
    fn store(&self, number: u32);

    /// Adds `amount`, and returns the number before.
    fn fetch_add(&self, amount: u32) -> u32;

    /// Subtracts `amount`, and returns the number before. It does not stop at 0.
    fn fetch_sub(&self, amount: u32) -> u32;

    /// Writes `new` if the number is `seen`, and returns `Ok` with the number before. Otherwise
    /// writes nothing, and returns `Err` with the number that is there.
    ///
    /// # Errors
    ///
    /// The number that is there, if it is not `seen`.
    fn compare_exchange(&self, seen: u32, new: u32) -> Result<u32, u32>;
}

/// All of them with `SeqCst`.
impl Count for AtomicU32 {
    fn load(&self) -> u32 {
        self.load(SeqCst)
    }

    fn store(&self, number: u32) {
        self.store(number, SeqCst);
    }

    fn fetch_add(&self, amount: u32) -> u32 {
        self.fetch_add(amount, SeqCst)
    }

    fn fetch_sub(&self, amount: u32) -> u32 {
        self.fetch_sub(amount, SeqCst)
    }

    fn compare_exchange(&self, seen: u32, new: u32) -> Result<u32, u32> {
        self.compare_exchange(seen, new, SeqCst, SeqCst)
    }
}

/// A row of seats that threads share, behind a lock. (Provided: nothing to write.)
pub trait Row: Sync {
    /// Takes the lock, and returns its guard (and no `Result`): the seats from left to right,
    /// `true` where one is taken.
    ///
    /// Blocks until no other thread holds the lock. A thread that already has a guard of this row
    /// waits for itself.
    fn lock(&self) -> impl DerefMut<Target = Vec<bool>>;
}

impl Row for Mutex<Vec<bool>> {
    fn lock(&self) -> impl DerefMut<Target = Vec<bool>> {
        self.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
