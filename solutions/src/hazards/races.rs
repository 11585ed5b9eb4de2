//! Races: tickets that are sold once, and a picture that is developed once.
//!
//! **What must work when you are done.** Several threads sell tickets for the ball. `sell` takes
//! one ticket away from a number that they share. `sell_pair` takes two free seats side by side
//! in a row that is behind a lock, or none. Both are right whatever the other threads do between
//! two of your steps. The cases give another seller a turn behind each step of yours, so what can
//! go wrong there goes wrong in every run.
//!
//! **Why it works.** Each function looks and acts in one step. `sell` has decided with the
//! number that it has seen, and `compare_exchange` changes the number only if it is still that
//! one. If it is not, another seller has come between, and `sell` decides again with what is there
//! now. `sell_pair` has one guard from the first look to the last change, so whoever takes the
//! lock sees either both seats taken or neither. `picture` keeps its guard while the picture is
//! developed, so who asks for it meanwhile waits, and then finds it.
//!
//! **Before you move on.** `sell` does not notice, and writes 4. That is no mistake: all that it
//! has decided with is the number, and there are 5 tickets again. (It would be one if the same
//! number could mean something else later, such as a place in a list: this is called the ABA
//! problem.) With an atomic for each seat, two seats are two steps. Between them another seller can
//! take the second seat, so the first has to be given back, and meanwhile a third seller sees it
//! taken and may send people away. With the whole row in one atomic number, a bit for each seat,
//! it can be done for up to 64 seats: as in `sell`.
//!
//! - Read: `book/src/hazards/races.md`

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
    let mut seen = left.load();
    loop {
        // Decided again in each round: the last ticket may be gone by now.
        if seen == 0 {
            return false;
        }
        // The look and the change are one step: it fails if another seller was quicker.
        match left.compare_exchange(seen, seen - 1) {
            Ok(_) => return true,
            // The next round goes on with what is there now. With the old number it could fail
            // for ever.
            Err(found) => seen = found,
        }
    }
}

/// The same with an `AtomicU32`: `try_update` is that loop (before Rust 1.95: `fetch_update`).
/// It calls the closure with what it has found, and again whenever its exchange has failed,
/// and gives up if the closure returns `None`.
pub fn sell_with_try_update(left: &AtomicU32) -> bool {
    left.try_update(SeqCst, SeqCst, |seen| seen.checked_sub(1))
        .is_ok()
}

/// Sells the first two free seats side by side: takes both, and returns the number of the seat
/// on the left, counted from 0. Returns `None` if there are no such two, and then takes none.
/// A row may have no seats.
///
/// Blocks while another thread holds the lock of `row`, and does not wait for seats. Whenever the
/// lock is free, another thread may take it, and sell seats without this function. What it finds
/// then is that both of your seats are taken, or neither.
pub fn sell_pair(row: &impl Row) -> Option<usize> {
    // One guard for the look and for both changes. With a second `lock` for the changes another
    // seller could take the seats in between.
    let mut seats = row.lock();
    let left = seats.windows(2).position(|pair| pair == [false, false])?;
    seats[left] = true;
    seats[left + 1] = true;
    Some(left)
}

/// The bug hunt, mended: it looks and keeps under one guard.
///
/// As it stood, it took the lock to look, and took it again to keep the picture. Two threads could
/// both look before either had kept anything; then both developed, and each got a picture of its
/// own. To look once more before the picture is kept gives both the same one, but both have
/// developed.
///
/// The price is that everybody waits while one picture is developed, also for another one. Where
/// that is too long, give each name a lock of its own: the album keeps an `Arc<OnceLock<_>>` for
/// each name, its lock is held only to find that or to put it in, and `get_or_init` lets only those
/// wait who ask for the same picture.
///
/// # Panics
///
/// If another thread has panicked while it held the lock of `album`.
pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    let mut pictures = album.lock().unwrap();
    let picture = pictures
        .entry(name.to_owned())
        .or_insert_with(|| develop().into());
    Arc::clone(picture)
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
