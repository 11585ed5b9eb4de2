//! Another design: `sell` guesses before it looks; `sell_pair` looks under one guard, and again
//! under the one under which it takes; `picture` matches the entry.

use std::collections::hash_map::Entry;
use std::sync::Arc;

pub use solutions::hazards::races::{Album, Count, Row};

pub fn sell(left: &impl Count) -> bool {
    let mut guess = 1;
    loop {
        match left.compare_exchange(guess, guess - 1) {
            Ok(_) => return true,
            Err(0) => return false,
            Err(found) => guess = found,
        }
    }
}

fn find(seats: &[bool]) -> Option<usize> {
    (1..seats.len()).find(|&right| !seats[right - 1] && !seats[right])
}

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    loop {
        let right = find(&row.lock())?;
        let mut seats = row.lock();
        if !seats[right - 1] && !seats[right] {
            seats[right - 1] = true;
            seats[right] = true;
            return Some(right - 1);
        }
    }
}

pub fn picture(album: &Album, name: &str, develop: impl FnOnce() -> String) -> Arc<str> {
    match album.lock().unwrap().entry(name.to_string()) {
        Entry::Occupied(entry) => entry.get().clone(),
        Entry::Vacant(entry) => entry.insert(Arc::from(develop())).clone(),
    }
}
