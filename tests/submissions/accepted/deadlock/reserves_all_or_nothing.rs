//! Another design: everything at once, or nothing. A list says which accounts are in use; whoever
//! needs several waits until all of them are free, and has none of them meanwhile.

use std::collections::BTreeSet;
use std::sync::{Condvar, Mutex};

pub use solutions::hazards::deadlock::{Account, Insufficient, empty_tray};

static IN_USE: Mutex<BTreeSet<u64>> = Mutex::new(BTreeSet::new());
static GIVEN_BACK: Condvar = Condvar::new();

/// The right to lock these accounts, in any order.
struct Reservation(BTreeSet<u64>);

impl Reservation {
    fn new(accounts: &[&Account]) -> Reservation {
        let ids: BTreeSet<u64> = accounts.iter().map(|account| account.id()).collect();
        let in_use = IN_USE.lock().unwrap();
        let mut in_use = GIVEN_BACK
            .wait_while(in_use, |in_use| !in_use.is_disjoint(&ids))
            .unwrap();
        in_use.extend(&ids);
        Reservation(ids)
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        IN_USE.lock().unwrap().retain(|id| !self.0.contains(id));
        GIVEN_BACK.notify_all();
    }
}

pub fn transfer(from: &Account, to: &Account, amount: u64) -> Result<(), Insufficient> {
    let _reservation = Reservation::new(&[from, to]);
    let mut in_from = from.lock();
    if *in_from < amount {
        return Err(Insufficient);
    }
    if from.id() != to.id() {
        *to.lock() += amount;
        *in_from -= amount;
    }
    Ok(())
}

pub fn total(accounts: &[&Account]) -> u64 {
    let reservation = Reservation::new(accounts);
    let mut ids = reservation.0.clone();
    let mut guards = Vec::new();
    for account in accounts {
        if ids.remove(&account.id()) {
            guards.push(account.lock());
        }
    }
    guards.iter().map(|amount| **amount).sum()
}
