//! Looks again and again until there is a ticket.
//! Caught by: races::sell_stays_at_zero (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    loop {
        let seen = left.load();
        if seen > 0 && left.compare_exchange(seen, seen - 1).is_ok() {
            return true;
        }
    }
}
