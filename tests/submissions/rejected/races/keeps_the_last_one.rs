//! Does not sell the last ticket.
//! Caught by: races::sell_counts_down (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    let mut seen = left.load();
    while seen > 1 {
        match left.compare_exchange(seen, seen - 1) {
            Ok(_) => return true,
            Err(found) => seen = found,
        }
    }
    false
}
