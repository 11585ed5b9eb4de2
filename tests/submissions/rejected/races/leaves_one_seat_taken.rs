//! Takes the left seat before it knows about the right one, and does not give it back.
//! Caught by: races::sell_pair_takes_the_first_two (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell};

pub fn sell_pair(row: &impl Row) -> Option<usize> {
    let mut seats = row.lock();
    for left in 0..seats.len() {
        if !std::mem::replace(&mut seats[left], true) && !*seats.get(left + 1)? {
            seats[left + 1] = true;
            return Some(left);
        }
    }
    None
}
