//! Looks for pairs at even numbers only.
//! Caught by: races::sell_pair_takes_the_first_two (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let mut seats = row.lock();
    let pair = seats
        .chunks_exact(2)
        .position(|pair| pair == [false, false])?;
    seats[2 * pair..2 * pair + 2].fill(true);
    Some(2 * pair)
}
