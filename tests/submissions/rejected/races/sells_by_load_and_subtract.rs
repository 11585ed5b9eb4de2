//! Looks, and then subtracts: each is atomic, the two together are not.
//! Caught by: races::sell_the_last_ticket_once (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    if left.load() > 0 {
        left.fetch_sub(1);
        return true;
    }
    false
}
