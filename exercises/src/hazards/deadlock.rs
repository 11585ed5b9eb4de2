//! Deadlock: two accounts, two locks, and no circle.
//!
//! **What must work when you are done.** `transfer` moves an amount from one account to
//! another, and `total` adds up any number of accounts, while other threads do the same with
//! the same accounts. None of them ever waits for ever, nothing is lost or made on the way,
//! and there is no lock that all accounts share. The accounts are given: do not change the
//! type `Account`.
//!
//! **Start with** `transfer` between two different accounts, on one thread: take two locks,
//! and move the amount. Then let two threads call it, with the accounts in opposite order.
//!
//! **Before you move on**, say which of the four conditions each of your functions breaks, and
//! what would go wrong if `total` had another order than `transfer`.
//!
//! - Read: `book/src/hazards/deadlock.md`
//! - Check: `cargo test -p exercises deadlock`
//! - Stuck: `exercises/hints/deadlock.md`

use crate::bug_hunt;
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
    let _ = (from, to, amount);
    todo!("transfer: hold both locks, and never in a circle")
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
    let _ = accounts;
    todo!("total: hold all locks at once, and never in a circle")
}

/// A bug hunt: sends the stories of the tray to the press, in order, until the tray is empty.
///
/// Blocks while the press has no room for a story. Meanwhile other threads can take the lock of
/// the tray; they find in it all stories but the one that is being sent, and what they put
/// in is sent too. Several threads may empty one tray: each story is sent once, in any order,
/// and each thread may be sending one. When every receiver is gone it returns, and only the
/// story that it was sending is lost.
///
/// # Panics
///
/// If a thread has panicked while it held the lock of the tray.
///
/// Find the mistake, mend it, and delete the first line, and `bug_hunt` from the imports.
pub fn empty_tray(tray: &Mutex<VecDeque<String>>, press: &Sender<String>) {
    bug_hunt("empty_tray: find out who holds which lock while it sends, and mend it");
    loop {
        let sent = tray
            .lock()
            .unwrap()
            .pop_front()
            .map(|story| press.send(story));
        if !matches!(sent, Some(Ok(()))) {
            return;
        }
    }
}
