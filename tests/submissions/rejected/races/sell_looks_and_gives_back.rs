//! Looks, subtracts, and gives back what was not there: for a moment others see a huge number.
//! Caught by: races::sell_the_last_ticket_once (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    if left.load() == 0 {
        return false;
    }
    if left.fetch_sub(1) == 0 {
        left.fetch_add(1);
        return false;
    }
    true
}
