//! Looks again and again until two seats are free.
//! Caught by: races::sell_pair_takes_the_first_two (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    loop {
        let mut seats = row.lock();
        if let Some(left) = seats.windows(2).position(|pair| pair == [false, false]) {
            seats[left..left + 2].fill(true);
            return Some(left);
        }
    }
}
