//! Takes the first seat, looks for the second under another guard, and gives the first back.
//! Caught by: races::sell_pair_takes_both_at_once (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let mut left = 0;
    loop {
        {
            let mut seats = row.lock();
            while *seats.get(left)? {
                left += 1;
            }
            seats[left] = true;
        }
        let mut seats = row.lock();
        match seats.get_mut(left + 1) {
            Some(seat) if !*seat => {
                *seat = true;
                return Some(left);
            }
            _ => seats[left] = false,
        }
        left += 1;
    }
}
