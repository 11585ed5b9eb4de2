//! Tries again, but not often enough.
//! Caught by: races::sell_when_others_are_quicker (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    for _ in 0..10 {
        let seen = left.load();
        if seen == 0 {
            return false;
        }
        if left.compare_exchange(seen, seen - 1).is_ok() {
            return true;
        }
    }
    false
}
