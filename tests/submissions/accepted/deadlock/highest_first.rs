//! Another design: the highest id first; a guard that is dropped by name.

use crossbeam_channel::Sender;
use std::collections::VecDeque;
use std::mem;
use std::sync::Mutex;

pub use solutions::hazards::deadlock::{Account, Insufficient};

pub fn transfer(from: &Account, to: &Account, amount: u64) -> Result<(), Insufficient> {
    let (mut high, mut low) = (from, to);
    if high.id() < low.id() {
        mem::swap(&mut high, &mut low);
    }
    let mut in_high = high.lock();
    // No second lock where there is only one account.
    let mut in_low = (high.id() != low.id()).then(|| low.lock());
    let (in_from, in_to) = match &mut in_low {
        None if *in_high < amount => return Err(Insufficient),
        None => return Ok(()),
        Some(in_low) if high.id() == from.id() => (&mut in_high, in_low),
        Some(in_low) => (in_low, &mut in_high),
    };
    **in_from = in_from.checked_sub(amount).ok_or(Insufficient)?;
    **in_to += amount;
    Ok(())
}

pub fn total(accounts: &[&Account]) -> u64 {
    let mut sorted: Vec<&Account> = Vec::new();
    for account in accounts {
        if let Err(place) = sorted.binary_search_by(|other| account.id().cmp(&other.id())) {
            sorted.insert(place, account);
        }
    }
    let mut held = Vec::new();
    let mut sum = 0;
    for account in sorted {
        let amount = account.lock();
        sum += *amount;
        held.push(amount);
    }
    sum
}

pub fn empty_tray(tray: &Mutex<VecDeque<String>>, press: &Sender<String>) {
    loop {
        let mut stories = tray.lock().unwrap();
        let story = stories.pop_front();
        drop(stories);
        let Some(Ok(())) = story.map(|story| press.send(story)) else {
            return;
        };
    }
}
