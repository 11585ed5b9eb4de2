//! Deadlock: two accounts, two locks, and no circle.
//!
//! **What must work when you are done.** `transfer` moves an amount from one account to
//! another, and `total` adds up any number of accounts, while other threads do the same with
//! the same accounts. None of them ever waits for ever, nothing is lost or made on the way,
//! and there is no lock that all accounts share. The accounts are given: do not change the
//! type `Account`.
//!
//! **Why it works.** Both functions take the locks by id, the lowest first, and hold all that
//! they need before they look at an amount. A thread that waits holds only locks of lower ids
//! than the one it waits for. So of all threads that hold a lock, the one with the highest lock does
//! not wait for another of them, and there is no circle. Each function first makes sure that it
//! asks for no lock twice. Because both locks of a transfer are held until the amount is in its new
//! place, whoever holds both never finds it in neither. There is no lock but those of the accounts
//! named, so a transfer elsewhere goes on. In `empty_tray` the guard is dropped before the send.
//!
//! **Before you move on.** `transfer` and `total` break the circular wait: they do hold one lock
//! while they wait for another. `empty_tray` breaks hold and wait: it holds nothing while
//! it sends. With another order in `total`, it could hold the second of two accounts and wait for the
//! first, while a transfer holds the first and waits for the second.
//!
//! - Read: `book/src/hazards/deadlock.md`

use crossbeam_channel::Sender;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

/// The account of a bureau: an amount, and the lock that guards it. (Provided: nothing to
/// write.)
#[derive(Debug)]
pub struct Account {
    id: u64,
    amount: Mutex<u64>,
}

impl Account {
    /// An account with this amount, and with an id that no other account has. Does not block.
    pub fn new(amount: u64) -> Account {
        static NEXT_ID: AtomicU64 = AtomicU64::new(1);
        Account {
            id: NEXT_ID.fetch_add(1, Ordering::Relaxed),
            amount: Mutex::new(amount),
        }
    }

    /// The number of this account, which never changes. Does not block.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// Takes the lock. The guard leads to the amount.
    ///
    /// Blocks while another thread holds the lock. A thread that already holds it waits for
    /// itself, or panics.
    pub fn lock(&self) -> MutexGuard<'_, u64> {
        self.amount.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the lock if it is free; `None` if it is not. Does not block.
    pub fn try_lock(&self) -> Option<MutexGuard<'_, u64>> {
        match self.amount.try_lock() {
            Ok(guard) => Some(guard),
            Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }
}

/// The account has less than was to be taken from it. (Provided: nothing to write.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Insufficient;

/// Moves `amount` from one account to the other. Nothing is lost, and nothing is made.
///
/// Blocks while other threads hold the lock of one of these two accounts, and for nothing else.
/// While it waits it sleeps; it does not look again and again.
///
/// Any number of threads may call it and [`total`] at the same time, with the same accounts
/// in any order, and all calls return. Whoever holds the locks of both accounts finds the
/// amount in exactly one of them. `from` and `to` may be the same account; then the amount
/// stays where it is. What both accounts have together fits into a `u64`.
///
/// # Errors
///
/// [`Insufficient`] if `from` has less than `amount` when its lock is held, also if both
/// are the same account. Then both accounts are as they were.
pub fn transfer(from: &Account, to: &Account, amount: u64) -> Result<(), Insufficient> {
    if from.id() == to.id() {
        // There is one lock, and a second `lock` would wait for this thread itself.
        return if *from.lock() < amount {
            Err(Insufficient)
        } else {
            Ok(())
        };
    }
    // One order for every thread, whichever way the amount goes.
    let (mut in_from, mut in_to) = if from.id() < to.id() {
        let in_from = from.lock();
        (in_from, to.lock())
    } else {
        let in_to = to.lock();
        (from.lock(), in_to)
    };
    // Looked at only now: before both locks are held, another thread may take something.
    *in_from = in_from.checked_sub(amount).ok_or(Insufficient)?;
    *in_to += amount;
    // Both guards are dropped here, and not between the two lines above.
    Ok(())
}

/// What the accounts have together, at one moment: no transfer is half in it.
///
/// Blocks while other threads hold the lock of one of these accounts, and for nothing else.
/// While it waits it sleeps. Any number of threads may call it and [`transfer`] at the
/// same time, with the same accounts in any order, and all calls return.
///
/// An account that is named twice counts once. For an empty list it returns 0. The sum fits into
/// a `u64`.
pub fn total(accounts: &[&Account]) -> u64 {
    let mut accounts = accounts.to_vec();
    // The same order as in `transfer`. Sorted, the same accounts stand side by side, so that
    // `dedup` finds them.
    accounts.sort_by_key(|account| account.id());
    accounts.dedup_by_key(|account| account.id());
    // `collect` takes all locks before the first amount is read, and keeps them.
    let amounts: Vec<_> = accounts.iter().map(|account| account.lock()).collect();
    amounts.iter().map(|amount| **amount).sum()
}

/// The bug hunt, mended: the lock is released before the send.
///
/// As it stood, the send was in the same statement as `tray.lock().unwrap()`, whose guard is dropped
/// at the end of it. So nobody could put a story in while the press had no room, and a press that
/// needs the lock before it reads waited for ever.
///
/// To take all stories out at once would release the lock too, but then the tray looks empty while
/// nothing has been sent, and what was not sent is lost when the press is gone.
///
/// There is a price: between `pop_front` and `send` another thread can send the next story first.
/// If the order matters, only one thread may empty the tray.
///
/// # Panics
///
/// If a thread has panicked while it held the lock of the tray.
pub fn empty_tray(tray: &Mutex<VecDeque<String>>, press: &Sender<String>) {
    loop {
        // The guard has no name, so it is dropped at the end of this statement. If the send stood
        // in the same statement, the lock would be held during the send.
        let Some(story) = tray.lock().unwrap().pop_front() else {
            return;
        };
        if press.send(story).is_err() {
            return;
        }
    }
}
