//! Looks, and then writes what it has calculated: another seller may have sold meanwhile.
//! Caught by: races::sell_the_last_ticket_once (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    let seen = left.load();
    if seen == 0 {
        return false;
    }
    left.store(seen - 1);
    true
}
