//! Takes two free seats that need not be side by side.
//! Caught by: races::sell_pair_takes_the_first_two (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let mut seats = row.lock();
    let left = seats.iter().position(|taken| !*taken)?;
    let right = left + 1 + seats[left + 1..].iter().position(|taken| !*taken)?;
    seats[left] = true;
    seats[right] = true;
    Some(left)
}
