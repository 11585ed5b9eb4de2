//! Looks again before it takes, but gives up if the seats are gone, although others are free.
//! Caught by: races::sell_pair_when_others_are_quicker (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let free = |pair: &[bool]| pair == [false, false];
    let left = row.lock().windows(2).position(free)?;
    let mut seats = row.lock();
    if seats[left] || seats[left + 1] {
        return None;
    }
    seats[left..left + 2].fill(true);
    Some(left)
}
