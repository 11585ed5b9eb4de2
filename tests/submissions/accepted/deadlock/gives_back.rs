//! Another design: no order. Whoever is refused a lock gives back what it has, and waits for that
//! lock. It holds nothing while it waits.

use crossbeam_channel::Sender;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard};

pub use solutions::hazards::deadlock::{Account, Insufficient};

/// All locks of different accounts. Blocks until it has them, and holds none while it waits.
fn lock_all<'a>(accounts: &[&'a Account]) -> Vec<MutexGuard<'a, u64>> {
    let mut wait_for = 0;
    'again: loop {
        let mut guards: Vec<_> = accounts.iter().map(|_| None).collect();
        guards[wait_for] = Some(accounts[wait_for].lock());
        for (number, account) in accounts.iter().enumerate() {
            if number == wait_for {
                continue;
            }
            match account.try_lock() {
                Some(guard) => guards[number] = Some(guard),
                None => {
                    wait_for = number;
                    continue 'again;
                }
            }
        }
        return guards.into_iter().flatten().collect();
    }
}

pub fn transfer(from: &Account, to: &Account, amount: u64) -> Result<(), Insufficient> {
    if from.id() == to.id() {
        return match from.lock().checked_sub(amount) {
            Some(_) => Ok(()),
            None => Err(Insufficient),
        };
    }
    let mut guards = lock_all(&[from, to]);
    let Some(rest) = guards[0].checked_sub(amount) else {
        return Err(Insufficient);
    };
    *guards[1] += amount;
    *guards[0] = rest;
    Ok(())
}

pub fn total(accounts: &[&Account]) -> u64 {
    let accounts: BTreeMap<u64, &Account> = accounts
        .iter()
        .map(|account| (account.id(), *account))
        .collect();
    let accounts: Vec<&Account> = accounts.into_values().collect();
    if accounts.is_empty() {
        return 0;
    }
    lock_all(&accounts).iter().map(|amount| **amount).sum()
}

/// The next story, without the lock.
fn next(tray: &Mutex<VecDeque<String>>) -> Option<String> {
    tray.lock().unwrap().pop_front()
}

pub fn empty_tray(tray: &Mutex<VecDeque<String>>, press: &Sender<String>) {
    while let Some(story) = next(tray) {
        let Ok(()) = press.send(story) else { return };
    }
}
