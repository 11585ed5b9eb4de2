//! Subtracts first, and adds it again if there was none: for a moment others see many tickets.
//! Caught by: races::sell_stays_at_zero (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    if left.fetch_sub(1) > 0 {
        return true;
    }
    left.fetch_add(1);
    false
}
