//! Takes each of the two seats under a guard of its own, and the others see one of them taken.
//! Caught by: races::sell_pair_takes_both_at_once (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let free = |pair: &[bool]| pair == [false, false];
    let left = {
        let mut seats = row.lock();
        let left = seats.windows(2).position(free)?;
        seats[left] = true;
        left
    };
    row.lock()[left + 1] = true;
    Some(left)
}
