//! Writes the 0 that it has seen: a ticket that was brought back meanwhile is lost.
//! Caught by: races::sell_loses_no_ticket (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    let mut seen = left.load();
    while seen > 0 {
        match left.compare_exchange(seen, seen - 1) {
            Ok(_) => return true,
            Err(found) => seen = found,
        }
    }
    left.store(0);
    false
}
