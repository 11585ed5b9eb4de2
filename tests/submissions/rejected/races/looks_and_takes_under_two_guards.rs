//! Looks under one guard and takes under another.
//! Caught by: races::sell_pair_sells_the_last_two_once (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let free = |pair: &[bool]| pair == [false, false];
    let left = row.lock().windows(2).position(free)?;
    let mut seats = row.lock();
    seats[left] = true;
    seats[left + 1] = true;
    Some(left)
}
