//! Gives up if another seller was quicker, although there are tickets.
//! Caught by: races::sell_when_others_are_quicker (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    let seen = left.load();
    seen > 0 && left.compare_exchange(seen, seen - 1).is_ok()
}
