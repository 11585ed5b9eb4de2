//! Changes a copy of the row, and writes the whole copy back: what was sold meanwhile is free again, or sold twice.
//! Caught by: races::sell_pair_sells_the_last_two_once (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let mut copy = row.lock().clone();
    let left = copy.windows(2).position(|pair| pair == [false, false])?;
    copy[left..left + 2].fill(true);
    *row.lock() = copy;
    Some(left)
}
