//! Looks under one guard, and under the next one looks again at the left seat only.
//! Caught by: races::sell_pair_when_one_seat_is_gone (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    loop {
        let at = row
            .lock()
            .windows(2)
            .position(|pair| pair == [false, false])?;
        let mut seats = row.lock();
        if !seats[at] {
            seats[at..at + 2].fill(true);
            return Some(at);
        }
    }
}
