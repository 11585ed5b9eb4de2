//! Another design: by address, which does not change while the accounts are borrowed.

use std::ptr;

pub use solutions::hazards::deadlock::{Account, Insufficient, empty_tray};

pub fn transfer(from: &Account, to: &Account, amount: u64) -> Result<(), Insufficient> {
    if ptr::eq(from, to) {
        let enough = *from.lock() >= amount;
        return enough.then_some(()).ok_or(Insufficient);
    }
    let from_first = ptr::from_ref(from).addr() > ptr::from_ref(to).addr();
    let (first, second) = if from_first { (from, to) } else { (to, from) };
    let mut first = first.lock();
    let mut second = second.lock();
    let (from, to) = if from_first {
        (&mut first, &mut second)
    } else {
        (&mut second, &mut first)
    };
    if **from < amount {
        return Err(Insufficient);
    }
    **to += amount;
    **from -= amount;
    Ok(())
}

/// Holds one guard in each call of itself.
fn sum(accounts: &[&Account]) -> u64 {
    match accounts {
        [] => 0,
        [last, rest @ ..] if rest.iter().any(|other| ptr::eq(*last, *other)) => sum(rest),
        [first, rest @ ..] => {
            let amount = first.lock();
            *amount + sum(rest)
        }
    }
}

pub fn total(accounts: &[&Account]) -> u64 {
    let mut accounts = accounts.to_vec();
    accounts.sort_unstable_by_key(|account| ptr::from_ref::<Account>(account).addr());
    accounts.reverse();
    sum(&accounts)
}
