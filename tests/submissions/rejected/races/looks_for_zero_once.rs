//! Looks for 0 before the loop only: the last ticket may go later.
//! Caught by: races::sell_the_last_ticket_once (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    let mut seen = left.load();
    if seen == 0 {
        return false;
    }
    while let Err(found) = left.compare_exchange(seen, seen.wrapping_sub(1)) {
        seen = found;
    }
    true
}
