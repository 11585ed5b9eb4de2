//! Offers the old number again and again, which cannot succeed any more.
//! Caught by: races::sell_the_last_ticket_once (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    let seen = left.load();
    if seen == 0 {
        return false;
    }
    while left.compare_exchange(seen, seen - 1).is_err() {}
    true
}
