//! After a failed exchange it takes for granted that one ticket has been sold.
//! Caught by: races::sell_when_a_ticket_comes_back (FAILED)

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

pub fn sell(left: &impl Count) -> bool {
    let mut seen = left.load();
    while seen > 0 {
        if left.compare_exchange(seen, seen - 1).is_ok() {
            return true;
        }
        seen -= 1;
    }
    false
}
