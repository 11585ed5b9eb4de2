//! Subtracts first and looks then, so that a sold-out number becomes very large.
//! Caught by: races::sell_stays_at_zero (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    left.fetch_sub(1) > 0
}
