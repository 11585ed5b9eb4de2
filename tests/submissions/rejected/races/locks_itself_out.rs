//! Takes the lock again while it has the guard.
//! Caught by: races::sell_pair_takes_the_first_two (HUNG)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let seats = row.lock();
    let left = seats.windows(2).position(|pair| pair == [false, false])?;
    row.lock()[left..left + 2].fill(true);
    Some(left)
}
