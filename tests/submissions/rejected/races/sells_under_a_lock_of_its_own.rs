//! Has a lock of its own around look and change, which the other sellers do not take.
//! Caught by: races::sell_the_last_ticket_once (FAILED)

use std::sync::{Mutex, PoisonError};

pub use solutions::hazards::races::{Album, Count, Row, picture, sell_pair};

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

pub fn sell(left: &impl Count) -> bool {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let seen = left.load();
    if seen > 0 {
        left.store(seen - 1);
    }
    seen > 0
}
